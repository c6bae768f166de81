import ArgumentParser

/// Tries the receipt printer and what is connected to it.
struct PrintersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "printer",
        abstract: "Try the receipt printer: print a test slip, or open the drawer.",
        discussion: "Nothing of it stands in the ledger. `counterfoil doctor` only asks the printer how it is.",
        subcommands: [PrinterTestCommand.self, PrinterDrawerCommand.self]
    )
}
