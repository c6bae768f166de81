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
        discussion: "Where the network cannot be reached, the shift is closed all the same; sync sends the batch later."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var authority: OperatorOptions

    @Option(help: "The cash that was counted in the drawer, such as 200.00.")
    var counted: String?

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
        let counted = try counted.map { try Money(parsing: $0, currency: till.pairing.profile.currency) }
        let sealed = try await till.shifts.close(counted: counted)
        let report = try till.shifts.report(sealed.shift)
        do {
            let sent = try await till.settlement.send()
            return (report, sent.last { $0.number == sealed.number } ?? sealed, nil)
        } catch {
            return (report, sealed, error)
        }
    }
}
