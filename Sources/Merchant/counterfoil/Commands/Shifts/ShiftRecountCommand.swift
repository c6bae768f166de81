import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Attaches a second count to the Z of a closed shift.
struct ShiftRecountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recount",
        abstract: "Attach a second count to the Z of a closed shift, which stays as it is.",
        discussion: "A shift is counted twice at most, before its close or after it."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var approval: ApprovalOptions

    @Option(help: "The shift's number (default: the newest).")
    var number: Int?

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(parsing: .unconditional, help: "The cash that was counted, such as 200.00.")
    var counted: String?

    @Option(help: "Its notes and coins, each a value and how many, such as 100x1,50x2.")
    var countedNotes: String?

    @Option(help: "Why it is counted once more: 1 to 64 characters.")
    var reason: String

    func validate() throws {
        if counted == nil, countedNotes == nil {
            throw ValidationError("A recount needs what was counted; write --counted or --counted-notes.")
        }
    }

    func run() async throws {
        let number = try ShiftReader(directory: data.directory).existing(number)
        let report = try await TillSession.run(
            in: data.directory,
            program: "counterfoil shift recount",
            by: authority
        ) { till in
            let (counted, pieces) = try CashArgument.read(
                sum: counted,
                pieces: countedNotes,
                option: "--counted-notes",
                in: till.pairing.profile.currency
            )
            let needed = till.lacks(.acceptVariance) ? [(Permission.acceptVariance, subject: String?.none)] : []
            let word = try approval.approvals(at: till, for: needed).first
            guard let counted else { throw TillError.nothingMoved }
            _ = try till.shifts.recount(number, counted: counted, pieces: pieces, reason: reason, approval: word)
            return try till.shifts.report(number)
        }
        try output.write(report.json, text: report.text)
    }
}
