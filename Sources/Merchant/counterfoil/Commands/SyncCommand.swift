import ArgumentParser
import ClearingProtocol
import Ledger
import OutsideText
import Till

/// Sends what is due and fetches what is new.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send what is due, fetch what is new.",
        discussion: "Exit status 1 means that some attempt or refund still waits for the network's word."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let result = try await TillSession.run(in: data.directory, program: "counterfoil sync") { till in
            let caughtUp = try await till.sync.catchUp()
            let resolved = await till.sync.resolve()
            let refunds = await till.refunds.resolve()
            let batches = try await till.settlement.send()
            let waiting = try till.ledger.read { (try $0.unresolvedAttempts(), try $0.unresolvedRefunds()) }
            return (
                caughtUp: caughtUp, resolved: resolved.count, refunds: refunds, batches: batches, waiting: waiting.0,
                waitingRefunds: waiting.1
            )
        }
        try output.write(
            [
                "events": .integer(Int64(result.caughtUp.news)),
                "missing_events": .array(
                    result.caughtUp.missing.map { numbers in
                        [
                            "first": .integer(Int64(numbers.lowerBound)),
                            "last": .integer(Int64(numbers.upperBound)),
                        ]
                    }
                ),
                "resolved": .integer(Int64(result.resolved)),
                "refunds": .array(result.refunds.map { $0.report() }),
                "batches": .array(result.batches.map(\.report)),
                "waiting": .array(result.waiting.map { $0.report(nil) }),
                "waiting_refunds": .array(result.waitingRefunds.map { $0.report() }),
            ],
            text: "\(result.caughtUp.news.counted("event was", "events were")) new, "
                + "\(result.resolved.counted("attempt", "attempts")) and "
                + "\(result.refunds.count.counted("refund", "refunds")) resolved, "
                + "\(result.batches.count.counted("batch", "batches")) acknowledged, "
                + "\(result.waiting.count.counted("attempt", "attempts")) and "
                + "\(result.waitingRefunds.count.counted("refund", "refunds")) still waiting."
        )
        if !result.waiting.isEmpty || !result.waitingRefunds.isEmpty { throw CommandFailure.no }
    }
}
