import ArgumentParser

/// The commands of the merchant's program.
struct CounterfoilCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "counterfoil",
        abstract: "A QR-payment till and merchant console for the terminal.",
        discussion: """
            Without a command, the console opens, and on the first run a guide sets the till up. Exit status: 0 done; 1 \
            the answer is no (declined, not found, does not verify); 2 the command was not understood; 3 the network or \
            the ledger failed.
            """,
        version: "0.1.0",
        subcommands: [
            OpenCommand.self, DemoCommand.self, InitCommand.self, PairCommand.self, ChargeCommand.self,
            RefundCommand.self, ReceiptCommand.self, PrintersCommand.self, PaymentsCommand.self, TakingsCommand.self,
            AccountsCommand.self, ReconcileCommand.self, ExportCommand.self, ShiftCommand.self, BatchCommand.self,
            OperatorCommand.self, AuditCommand.self,
            SyncCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self, CodeCommand.self,
            QRCommand.self, DisplayCommand.self, SettingsCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self
    )
}
