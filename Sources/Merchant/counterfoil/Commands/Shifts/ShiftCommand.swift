import ArgumentParser

/// Opens, shows and closes shifts.
struct ShiftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift",
        abstract: "Open, show and close shifts.",
        subcommands: [ShiftOpenCommand.self, ShiftXCommand.self, ShiftCloseCommand.self, ShiftShowCommand.self]
    )
}
