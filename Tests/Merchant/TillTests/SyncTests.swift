import ClearingClient
import ClearingProtocol
import Ledger
import Synchronization
import Testing
import Till

@Suite struct SyncTests {
    @Test func `an attempt that the network could not be asked about is unknown until it can`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        counter.network.set(.unreachable)
        await #expect(throws: TillError.clearing(.unreachable("the cable is out"))) {
            try await counter.till.checkout.cancel(attempt.reference)
        }
        #expect(try counter.till.checkout.find(attempt.reference).state == .unknown)
        let count = try counter.entries
        #expect(await counter.till.sync.resolve().isEmpty)
        #expect(try counter.entries == count)
        counter.network.pay(attempt.reference, attempt.amount)
        counter.network.set(.well)
        #expect(await counter.till.sync.resolve().map(\.state) == [.paid])
        // The cashier had given it up, says the network too.
        #expect(try counter.till.ledger.read { try $0.payment(of: attempt.reference) }?.isLate == true)
    }

    @Test func `an attempt that never arrived is cancelled, one whose answer was lost is withdrawn`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let lost = try counter.till.checkout.begin(Counter.yuan(1))
        let mute = try counter.till.checkout.begin(Counter.yuan(2))
        counter.network.set(.unreachable)
        await #expect(throws: TillError.self) { try await counter.till.checkout.present(lost.reference) }
        counter.network.set(.mute)
        await #expect(throws: TillError.self) { try await counter.till.checkout.present(mute.reference) }
        counter.network.set(.well)
        #expect(await counter.till.sync.resolve().map(\.state) == [.cancelled, .cancelled])
        #expect(counter.network.state.withLock { $0.orders[mute.reference]?.state } == .cancelled)
    }

    @Test func `what the network says by itself is in nobody's name, and an answer in that of who asked`() async throws
    {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let paid = try await counter.present()
        counter.network.pay(paid.reference, paid.amount)
        _ = try await counter.till.sync.catchUp()
        let asked = try await counter.present()
        _ = try await counter.till.checkout.cancel(asked.reference)
        func actor(_ kind: EntryKind) throws -> [String] {
            try counter.till.ledger.read { try $0.entries(AuditFilter(kinds: [kind]), count: 9) }.map(\.actor)
        }
        #expect(try actor(.paymentAccepted) == ["network"])
        #expect(try actor(.attemptCreated) == ["Li", "Li"] && actor(.attemptClosed) == ["Li"])
    }

    @Test(.timeLimit(.minutes(1))) func `whoever is answered while the events wait finds the network at once`()
        async throws
    {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.state.withLock { $0.eventsFail = true }
        let (news, continuation) = AsyncStream.makeStream(of: TillNews.self)
        let listening = Task { [till = counter.till] in await till.sync.run { continuation.yield($0) } }
        defer { listening.cancel() }
        var isAway = false
        for await case .link(let state) in news {
            if case .offline = state {
                // It asks again in a minute.
                isAway = true
                counter.network.state.withLock { $0.eventsFail = false }
                _ = try await counter.present()
            } else if isAway, state == .online {
                break
            }
        }
        #expect(isAway)
    }

    @Test func `events are caught up with once`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        for _ in 0..<3 {
            let attempt = try await counter.present()
            counter.network.pay(attempt.reference, attempt.amount)
        }
        #expect(try await counter.till.sync.catchUp().news == 3)
        #expect(try await counter.till.sync.catchUp().news == 0)
        #expect(try counter.till.ledger.read { try $0.newestEvent() } == 3)
    }
}
