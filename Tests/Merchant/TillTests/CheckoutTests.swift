import ClearingClient
import ClearingProtocol
import Ledger
import Money
import Synchronization
import Testing
import Till

@Suite struct CheckoutTests {
    @Test func `a tip is owed to those whom it is for`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        #expect(throws: TillError.tipOverAmount(Counter.yuan(100))) {
            try counter.till.checkout.begin(Counter.yuan(100), tip: 101)
        }
        let attempt = try counter.till.checkout.begin(Counter.yuan(11_000), tip: 1_000)
        _ = try await counter.till.checkout.present(attempt.reference)
        _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        let tips = try counter.till.ledger.read { try $0.balances(of: .tips) }
        #expect(tips == [Counter.yuan(-1_000)])
    }

    @Test func `an attempt stands in the ledger before the network hears of it`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let ledger = counter.till.ledger
        let seen = Mutex<Attempt?>(nil)
        counter.network.state.withLock { state in
            state.onRegister = { registration in
                let attempt = (try? ledger.read { try $0.attempt(registration.reference) }) ?? nil
                seen.withLock { $0 = attempt }
            }
        }
        let begun = try counter.till.checkout.begin(Counter.yuan(1_250), note: "no sugar")
        let reader = try Ledger.openForReading(counter.directory)
        #expect(try reader.read { try $0.attempt(begun.reference) } == begun)
        let presented = try await counter.till.checkout.present(begun.reference)
        #expect(seen.withLock { $0 } == begun)
        #expect(counter.network.state.withLock { $0.keys[begun.reference] ?? [] } == [begun.idempotencyKey])
        #expect(presented.state == .presented)
        #expect(presented.code?.isEmpty == false)
    }

    @Test func `what cannot be charged is refused and leaves nothing behind`() throws {
        let counter = try Counter()
        let checkout = counter.till.checkout
        let count = try counter.entries
        #expect(throws: TillError.noShift) { try checkout.begin(Counter.yuan(1)) }
        #expect(try counter.entries == count)
        _ = try counter.till.shifts.open()
        let limit = Counter.yuan(500_000)
        #expect(throws: TillError.nothingOwed) { try checkout.begin(Counter.yuan(0)) }
        #expect(throws: TillError.nothingOwed) { try checkout.begin(Counter.yuan(.min)) }
        for units in [500_001, Int64.max] {
            #expect(throws: TillError.overLimit(amount: Counter.yuan(units), limit: limit)) {
                try checkout.begin(Counter.yuan(units))
            }
        }
        let dollars = try Money(minorUnits: 1, currency: .named("USD"))
        #expect(throws: TillError.currency(found: dollars.currency, expected: .cny)) { try checkout.begin(dollars) }
        for note in [String(repeating: "x", count: 65), "bell\u{7}"] {
            #expect(throws: TillError.self) { try checkout.begin(Counter.yuan(1), note: note) }
        }
        #expect(try counter.entries == count + 1)
        _ = try checkout.begin(limit, note: String(repeating: "茶", count: 64))
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a payment is taken in once, however often the network tells of it`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let event = counter.network.pay(attempt.reference, attempt.amount)
        let first = try counter.till.checkout.accept(event)
        #expect(first.isNews && first.attempt.state == .paid)
        #expect(first.payment?.amount == attempt.amount)
        #expect(first.payment?.isLate == false && first.payment?.isSuspectedDuplicate == false)
        let count = try counter.entries
        for _ in 0..<3 {
            #expect(try !counter.till.checkout.accept(event).isNews)
            #expect(try await counter.till.checkout.query(attempt.reference).state == .paid)
            #expect(try await counter.till.checkout.cancel(attempt.reference).state == .paid)
            #expect(try await counter.till.checkout.present(attempt.reference).state == .paid)
            _ = try await counter.till.sync.catchUp()
        }
        #expect(try counter.entries == count)
        #expect(try counter.till.ledger.read { try $0.payments().count } == 1)
    }

    @Test func `an attempt is presented again with the same key and comes to the same order`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let begun = try counter.till.checkout.begin(Counter.yuan(1))
        counter.network.set(.mute)
        await #expect(throws: TillError.self) { try await counter.till.checkout.present(begun.reference) }
        #expect(try counter.till.checkout.find(begun.reference).state == .unknown)
        counter.network.set(.well)
        #expect(try await counter.till.checkout.present(begun.reference).state == .presented)
        let keys = counter.network.state.withLock { $0.keys[begun.reference] ?? [] }
        #expect(keys == [begun.idempotencyKey, begun.idempotencyKey])
    }

    @Test func `a question that is not answered leaves a code as it is for as long as it can be paid`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let count = try counter.entries
        counter.network.set(.unreachable)
        await #expect(throws: TillError.self) { try await counter.till.checkout.query(attempt.reference) }
        await #expect(throws: TillError.self) { try await counter.till.sync.settle(attempt.reference) }
        #expect(try counter.till.checkout.find(attempt.reference).state == .presented)
        #expect(try counter.entries == count)
        counter.network.set(.well)
        let event = counter.network.pay(attempt.reference, attempt.amount)
        #expect(try counter.till.checkout.accept(event).payment?.isLate == false)
    }

    @Test func `a payment that crosses with the cancellation stands, and is flagged late`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let network = counter.network
        network.state.withLock { state in
            state.onCancel = { [unowned network] in network.pay($0, Counter.yuan(1_250)) }
        }
        #expect(try await counter.till.checkout.cancel(attempt.reference).state == .paid)
        #expect(try counter.till.ledger.read { try $0.payment(of: attempt.reference) }?.isLate == true)
    }

    @Test(arguments: [(OrderState.declined, AttemptState.declined), (.expired, .expired), (.cancelled, .cancelled)])
    func `an attempt ends as the network says`(ending: OrderState, state: AttemptState) async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let event = try #require(counter.network.end(attempt.reference, as: ending))
        let outcome = try counter.till.checkout.accept(event)
        #expect(outcome.isNews && outcome.attempt.state == state && outcome.payment == nil)
        #expect(try !counter.till.checkout.accept(event).isNews)
    }

    @Test func `a payment for an attempt that was given up is taken in and flagged late`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        _ = try await counter.till.checkout.cancel(attempt.reference)
        let outcome = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        #expect(outcome.payment?.isLate == true)
        #expect(outcome.attempt.state == .paid)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a second paid attempt at an order is taken in and flagged a suspected duplicate`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present()
        let second = AttemptReference(order: attempt.reference.order, attempt: 2)
        try counter.till.ledger.write(actor: "Li") { transaction in
            let created = AttemptCreated(
                reference: second,
                amount: attempt.amount,
                note: nil,
                idempotencyKey: "second",
                expiresAt: attempt.expiresAt
            )
            try transaction.append(.attemptCreated(created))
        }
        let first = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        #expect(first.payment?.isSuspectedDuplicate == false)
        let outcome = try counter.till.checkout.accept(counter.network.pay(second, attempt.amount))
        #expect(outcome.payment?.isSuspectedDuplicate == true)
        #expect(try counter.till.ledger.read { try $0.payments().count } == 2)
    }

    @Test func `a refusal ends the attempt, and its reason is kept readable`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let begun = try counter.till.checkout.begin(Counter.yuan(1))
        counter.network.set(.refusing(Problem(.conflict, String(repeating: "No. ", count: 256))))
        await #expect(throws: TillError.self) { try await counter.till.checkout.present(begun.reference) }
        let attempt = try counter.till.checkout.find(begun.reference)
        #expect(attempt.state == .declined)
        #expect(attempt.reason?.hasPrefix("The network refused: No. No.") == true)
        #expect(try counter.till.ledger.verify().isSound)
    }
}
