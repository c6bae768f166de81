import ClearingClient
import ClearingProtocol
import Ledger
import Synchronization
import Testing
import Timekeeping

@testable import Till

/// How often the network is asked for a batch that it does not take.
struct RefusedBatchTests {
    private let counter: Counter

    init() throws { counter = try Counter() }

    private var asked: Int { counter.network.state.withLock { $0.uploads.count } }

    /// The network takes nothing more.
    private func refuse() {
        counter.network.state.withLock { state in
            state.rejects = { batch in
                batch.lines.enumerated().map { place, line in
                    BatchLineDifference(line: place + 1, cause: .unknown, fields: ["payment"], yours: line, ours: nil)
                }
            }
            state.takesNoLines = .refused(Problem(.notFound, "There is no such path."))
        }
    }

    @Test func `what the network refuses is not sent again until something changes`() async throws {
        _ = try await counter.shift()
        refuse()
        let sync = counter.till.sync
        var refused = RefusedBatches()
        for _ in 0..<3 { #expect(await sync.sendDue(unless: &refused).isEmpty) }
        #expect(asked == 1)
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        #expect(asked == 2, "whoever asks for it sends it")
        _ = await sync.sendDue(unless: &refused)
        #expect(asked == 2)
        _ = try await counter.shift()
        for _ in 0..<2 { _ = await sync.sendDue(unless: &refused) }
        #expect(asked == 3, "another batch is something new")
        counter.clock.advance(seconds: RefusedBatches.interval / 1000)
        for _ in 0..<2 { _ = await sync.sendDue(unless: &refused) }
        #expect(asked == 4, "after a long time it is asked again")
        counter.network.state.withLock { $0.rejects = nil }
        counter.clock.advance(seconds: RefusedBatches.interval / 1000)
        #expect(await sync.sendDue(unless: &refused).map(\.number) == [1, 2])
        #expect(await sync.sendDue(unless: &refused).isEmpty && asked == 6)
    }

    @Test func `what got no answer is sent again at once, and so is what was refused for a while`() async throws {
        _ = try await counter.shift()
        var refused = RefusedBatches()
        counter.network.set(.mute)
        for _ in 0..<2 { _ = await counter.till.sync.sendDue(unless: &refused) }
        #expect(asked == 2)
        counter.network.set(.refusing(Problem(.rateLimited, "Too many requests.")))
        _ = await counter.till.sync.sendDue(unless: &refused)
        counter.network.set(.well)
        #expect(await counter.till.sync.sendDue(unless: &refused).count == 1)
    }
}
