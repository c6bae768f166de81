import ArgumentParser
import ClearingProtocol
import Ledger
import Money
import Till

/// Closes the open shift.
struct ShiftCloseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "close",
        abstract: "Close the open shift, seal its batch and send it to clearing.",
        discussion: """
            Where the network cannot be reached, the shift is closed all the same; sync sends the batch later. \
            A count is frozen once it is compared with what should be there, and can be made once more. One that differs \
            by more than the setting variance_threshold takes a reason and, where the till has operators, a second person \
            who neither closes the shift nor opened it.
            """
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions
    @OptionGroup var approval: ApprovalOptions

    // "-1" is an amount that cannot be, not an option nobody knows.
    @Option(parsing: .unconditional, help: "The cash that was counted in the drawer, such as 200.00.")
    var counted: String?

    @Option(help: "Its notes and coins, each a value and how many, such as 100x1,50x2.")
    var countedNotes: String?

    @Option(help: "Why the count differs from what should be there: 1 to 64 characters.")
    var reason: String?

    @Option(
        help: ArgumentHelp("Carry what is not known yet into the time after the shift, and why.", valueName: "reason")
    )
    var carry: String?

    func run() async throws {
        let (report, batch, failure) = try await TillSession.run(
            in: data.directory,
            program: "counterfoil shift close",
            by: authority
        ) { till in try await close(at: till) }
        var members = report.json
        if case .object(var object) = members {
            object["batch"] = batch.report
            members = .object(object)
        }
        try output.write(members, text: "\(report.text)\n\(batch.line)")
        if let failure { throw failure }
    }

    private func close(at till: Till) async throws -> (ShiftReport, SealedBatch, TillError?) {
        let (counted, pieces) = try CashArgument.read(
            sum: counted,
            pieces: countedNotes,
            option: "--counted-notes",
            in: till.pairing.profile.currency
        )
        let closing = ShiftClosing(
            counted: counted,
            pieces: pieces,
            varianceReason: reason,
            carryReason: carry,
            approvals: try approvals(at: till)
        )
        let sealed = try await till.shifts.close(closing)
        let report = try till.shifts.report(sealed.shift)
        do {
            let sent = try await till.settlement.send()
            return (report, sent.last { $0.number == sealed.number } ?? sealed, nil)
        } catch {
            return (report, sealed, error)
        }
    }

    private func approvals(at till: Till) throws -> [Approval] {
        guard approval.approvedBy != nil else { return [] }
        var needed: [(Permission, subject: String?)] = []
        if till.lacks(.closeShift) { needed.append((.closeShift, nil)) }
        if carry != nil, till.lacks(.carryUnresolved) { needed.append((.carryUnresolved, nil)) }
        if reason != nil {
            let number = try till.shifts.report().shift.number
            needed.append((.acceptVariance, Approval.subject(ofShift: number)))
        }
        return try approval.approvals(at: till, for: needed)
    }
}
