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
