import ArgumentParser
import ClearingProtocol
import Ledger
import Till

/// Sends what is due and fetches what is new.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Send what is due, fetch what is new.",
        discussion: "Exit status 1 means that some attempt still waits for the network's word."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let result = try await TillSession.run(in: data.directory, program: "counterfoil sync") { till in
            let news = try await till.sync.catchUp()
            let resolved = await till.sync.resolve()
            let batches = try await till.settlement.send()
            let waiting = try till.ledger.read { try $0.unresolvedAttempts() }
            return (news: news, resolved: resolved.count, batches: batches, waiting: waiting)
        }
        try output.write(
            [
                "events": .integer(Int64(result.news)),
                "resolved": .integer(Int64(result.resolved)),
                "batches": .array(result.batches.map(\.report)),
                "waiting": .array(result.waiting.map { $0.report(nil) }),
            ],
            text: "\(result.news) events were new, \(result.resolved) attempts resolved, "
                + "\(result.batches.count) batches acknowledged, \(result.waiting.count) attempts still wait."
        )
        if !result.waiting.isEmpty { throw CommandFailure.no }
    }
}
