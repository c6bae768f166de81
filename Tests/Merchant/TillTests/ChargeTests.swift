import ClearingClient
import ClearingProtocol
import Foundation
import Ledger
import Money
import PaymentCodes
import Synchronization
import Testing
import Till
import Timekeeping

@Suite struct ChargeTests {
    private static let code = "6212345678901234567"

    /// A charge of a code, sent.
    private func charge(_ counter: Counter, _ units: Int64 = 1_250, code: String = code) async throws -> Attempt {
        let scanned = try ScannedPayerCode(scanning: code)
        let begun = try counter.till.charges.begin(Counter.yuan(units), of: scanned)
        return try await counter.till.charges.send(begun.reference, code: scanned)
    }

    @Test func `a charge stands in the ledger before it is sent, without its code`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let scanned = try ScannedPayerCode(scanning: "\t\(Self.code)\r\n")
        let begun = try counter.till.charges.begin(Counter.yuan(1_250), of: scanned, note: "tea")
        let count = try counter.entries
        #expect(begun.state == .created && begun.mode == .consumerPresented)
        #expect(begun.payerCodeTail == "4567")
        let sent = try await counter.till.charges.send(begun.reference, code: scanned)
        #expect(sent.state == .paid)
        #expect(try counter.entries == count + 1)
        #expect(counter.network.state.withLock { $0.charges.map(\.code) } == [Self.code])
        #expect(counter.network.state.withLock { $0.charges.map(\.key) } == [begun.idempotencyKey])
        #expect(try counter.till.checkout.payment(of: begun.reference)?.mode == .consumerPresented)
        for text in ["\(scanned)", scanned.debugDescription, String(reflecting: scanned)] {
            #expect(!text.contains("621234"))
        }
        let file = try Data(contentsOf: URL(filePath: counter.directory.database))
        let log = try Data(contentsOf: URL(filePath: counter.directory.database + "-wal"))
        #expect((file + log).range(of: Data(Self.code.utf8)) == nil)
        #expect((file + log).range(of: Data("4567".utf8)) != nil)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test(arguments: [
        ("http://127.0.0.1:80/o/7K2M9QX4T1AB3CDE", "This is a merchant's code"),
        ("c2sp.org/tlog-proof@v1\nwhatever", "This is a receipt"), ("hello", "This is not a payment code"),
        ("62123456", "Only a part of the code"), ("6222020200112233446", "may be a card number"),
    ])
    func `what is no payer's code is refused with what it is`(text: String, sentence: String) throws {
        let error = #expect(throws: TillError.self) { try ScannedPayerCode(scanning: text) }
        #expect(error?.description.contains(sentence) == true, "\(String(describing: error))")
        #expect(error.map { !"\($0)".contains("622202020011") } == true)
    }

    @Test func `a code that is charged is not charged again, and one that was not is`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let first = try await charge(counter)
        #expect(first.state == .paid)
        await #expect(throws: TillError.codeCharged(order: first.reference.order)) { try await charge(counter) }
        counter.network.set(.unreachable)
        let lost = try await charge(counter, code: "6200000000000000001")
        #expect(lost.state == .cancelled && lost.reason?.contains("nothing was sent") == true)
        counter.network.set(.well)
        #expect(try await charge(counter, code: "6200000000000000001").state == .paid)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a decline ends the charge with a sentence for the cashier`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.state.withLock { $0.wallet = .declines(.insufficientFunds) }
        let attempt = try await charge(counter)
        #expect(attempt.state == .declined)
        #expect(attempt.reason == "The customer's wallet does not hold enough; take another way to pay.")
        #expect(try await counter.till.sync.catchUp().news == 0)
    }

    @Test func `a charge waits for its payer, is asked about, and ends as the payer says`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.state.withLock { $0.wallet = .asks }
        let waiting = try await charge(counter)
        #expect(waiting.state == .authorising)
        await #expect(throws: TillError.stillPayable(waiting.reference)) { try await counter.till.shifts.close() }
        let count = try counter.entries
        #expect(await counter.till.sync.resolve().isEmpty)
        #expect(try counter.entries == count)
        counter.network.pay(waiting.reference, waiting.amount, mode: .consumerPresented)
        #expect(await counter.till.sync.resolve().map(\.state) == [.paid])
        #expect(try await counter.till.sync.catchUp().news == 0)
    }

    @Test func `a charge whose time is up is taken back, once`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.state.withLock { $0.wallet = .asks }
        let waiting = try await charge(counter)
        counter.clock.advance(seconds: 31)
        #expect(await counter.till.sync.resolve().map(\.state) == [.cancelled])
        #expect(counter.network.state.withLock { $0.reversals } == ["reverse-\(waiting.reference)"])
        #expect(try await counter.till.checkout.conclude(waiting.reference).state == .cancelled)
        #expect(counter.network.state.withLock { $0.reversals.count } == 1)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `a charge whose answer was lost is asked about and found paid`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.set(.mute)
        let attempt = try await charge(counter)
        #expect(attempt.state == .unknown)
        #expect(attempt.reason?.contains("it may have done it all the same") == true)
        counter.network.set(.well)
        #expect(await counter.till.sync.resolve().map(\.state) == [.paid])
        #expect(try counter.till.checkout.payment(of: attempt.reference)?.isLate == false)
    }

    @Test func `a charge that is never heard of is withdrawn, and does not count when it comes late`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.set(.deaf)
        let attempt = try await charge(counter)
        #expect(attempt.state == .unknown)
        counter.network.set(.well)
        #expect(await counter.till.sync.resolve().map(\.state) == [.cancelled])
        #expect(counter.network.state.withLock { $0.withdrawn } == [attempt.reference])
        let late = ChargeRequest(
            registration: OrderRegistration(
                reference: attempt.reference,
                amount: attempt.amount,
                expiresAt: attempt.expiresAt
            ),
            payerCode: Self.code
        )
        await #expect(throws: ClearingError.self) {
            try await counter.network.charge(late, idempotencyKey: attempt.idempotencyKey ?? "")
        }
    }

    @Test func `a charge given up without the network is taken back when it is there, and both stand in the books`()
        async throws
    {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.set(.mute)
        let attempt = try await charge(counter)
        counter.network.set(.unreachable)
        #expect(try await counter.till.checkout.conclude(attempt.reference).state == .unknown)
        #expect(try counter.till.checkout.find(attempt.reference).isWithdrawn)
        // Written once, however often it is tried.
        let count = try counter.entries
        #expect(try await counter.till.checkout.conclude(attempt.reference).state == .unknown)
        #expect(try counter.entries == count)
        await #expect(throws: TillError.unresolved([attempt.reference])) { try await counter.till.shifts.close() }
        counter.network.set(.well)
        #expect(await counter.till.sync.resolve().map(\.state) == [.cancelled])
        let payment = try #require(try counter.till.checkout.payment(of: attempt.reference))
        #expect(payment.state == .refunded && payment.isLate)
        let found = try counter.till.checkout.find(attempt.reference)
        #expect(found.reason == "It was paid as \(payment.id) and taken back in full.")
        #expect(try await counter.till.sync.catchUp().news == 0)
        let figures = try #require(try counter.till.shifts.report().figures.first)
        #expect(figures.gross == attempt.amount && figures.refunds == attempt.amount && figures.net.isZero)
        let batch = try await counter.till.shifts.close()
        let lines = try counter.till.ledger.read {
            try $0.batchLines(from: batch.firstSequence, to: batch.endSequence)
        }
        #expect(lines.map(\.kind) == [.payment, .refund])
        #expect(lines.map(\.payment) == [payment.id, "RV-\(attempt.reference.order)"])
        #expect(Set(lines.map(\.fee)).count == 1)
        #expect(try counter.till.ledger.verify().isSound)
    }

    @Test func `what the network will not take back comes in late`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        counter.network.state.withLock { $0.takesBack = false }
        counter.network.set(.mute)
        let attempt = try await charge(counter)
        counter.network.set(.well)
        #expect(try await counter.till.checkout.cancel(attempt.reference).state == .paid)
        let payment = try #require(try counter.till.checkout.payment(of: attempt.reference))
        #expect(payment.isLate && payment.state == .paid)
    }

    @Test func `the events of a payment and its reversal say the same in any order of hearing`() async throws {
        for isEventFirst in [true, false] {
            let counter = try Counter()
            _ = try counter.till.shifts.open()
            counter.network.set(.mute)
            let attempt = try await charge(counter)
            counter.network.set(.well)
            if isEventFirst { #expect(try await counter.till.sync.catchUp().news == 1) }
            _ = try await counter.till.clearing.reverse(attempt.reference, idempotencyKey: "x")
            if !isEventFirst { _ = try await counter.till.checkout.query(attempt.reference) }
            try await counter.till.sync.catchUp()
            let payment = try #require(try counter.till.checkout.payment(of: attempt.reference))
            #expect(payment.state == .refunded, "event first: \(isEventFirst)")
            #expect(try counter.till.ledger.read { try $0.refunds(of: payment.id).count } == 1)
            #expect(try counter.till.ledger.verify().isSound)
        }
    }
}
