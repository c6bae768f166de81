import ArgumentParser

/// Says who works at the till.
struct OperatorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operator",
        abstract: "Add, list, change and disable who works at the till.",
        discussion: """
            Until the first is added, everybody may do everything. From then on, whatever changes something asks for an \
            operator's name and PIN, and what a role does not allow is refused with its name.
            """,
        subcommands: [
            OperatorAddCommand.self, OperatorListCommand.self, OperatorShowCommand.self, OperatorChangeCommand.self,
            OperatorDisableCommand.self, OperatorPINCommand.self,
        ]
    )
}

extension OperatorCommand {
    /// What another program is told that finds the ledger in use.
    static let program = "counterfoil operator"
}
