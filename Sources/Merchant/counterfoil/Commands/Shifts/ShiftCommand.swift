import ArgumentParser

/// Opens, shows and closes shifts.
struct ShiftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shift",
        abstract: "Open, show and close shifts, and move cash during them.",
        subcommands: [
            ShiftOpenCommand.self, ShiftXCommand.self, ShiftPayInCommand.self, ShiftPayOutCommand.self,
            ShiftCloseCommand.self, ShiftRecountCommand.self, ShiftShowCommand.self,
        ]
    )
}
