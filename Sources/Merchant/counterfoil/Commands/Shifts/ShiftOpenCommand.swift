import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Opens a shift.
struct ShiftOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: "Open a shift; its business day is fixed now, by the merchant's zone and cut-off."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var approval: ApprovalOptions

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(parsing: .unconditional, help: "The cash in the drawer, such as 200.00.")
    var float: String?

    @Option(help: "Its notes and coins, each a value and how many, such as 100x1,50x2.")
    var floatNotes: String?

    func run() async throws {
        let report = try await TillSession.run(
            in: data.directory,
            program: "counterfoil shift open",
            by: authority
        ) { till in
            let (float, pieces) = try CashArgument.read(
                sum: float,
                pieces: floatNotes,
                option: "--float-notes",
                in: till.pairing.profile.currency
            )
            let needed = till.lacks(.openShift) ? [(Permission.openShift, subject: String?.none)] : []
            let word = try approval.approvals(at: till, for: needed).first
            return try till.shifts.report(till.shifts.open(float: float, pieces: pieces, approval: word).number)
        }
        try output.write(
            report.json,
            text: "Shift \(report.shift.number) is open, business day \(report.shift.businessDay)."
        )
    }
}
