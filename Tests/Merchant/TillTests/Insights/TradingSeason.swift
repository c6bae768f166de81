import ClearingProtocol
import Ledger
import Money
import TestSupport
import Timekeeping

@testable import Till

/// Five weeks at a till, a few payments and refunds a day, written into its ledger; the last day is still open.
final class TradingSeason {
    let counter: Counter
    let lastDay: BusinessDay
    private var generator: SeededGenerator
    private var number = 0

    init(seed: UInt64) throws {
        // 2026-10-26, a Monday, at 19:30 in Shanghai.
        counter = try Counter(at: Timestamp(parsing: "2026-10-26T11:30:00Z"))
        generator = SeededGenerator(seed: seed)
        let start = counter.clock.now
        let days = 33
        lastDay = counter.till.businessDay.advanced(by: days - 1)
        for day in 0..<days {
            counter.clock.set(start.adding(seconds: Int64(day) * 86_400))
            let opened = ShiftOpened(number: day + 1, businessDay: counter.till.businessDay, float: Counter.yuan(0))
            try write(.shiftOpened(opened), by: "Li")
            for _ in 0..<4 {
                // Past midnight, and on into the hours that still belong to the day.
                counter.clock.advance(seconds: .random(in: 60...7_000, using: &generator))
                try sell(.random(in: 100...4_000, using: &generator))
            }
            guard day < days - 1 else { break }
            try close(day + 1)
        }
        // The last day is read in the middle of what the days before took.
        counter.clock.set(start.adding(seconds: Int64(days - 1) * 86_400 + 9_000))
    }

    func write(_ fact: Fact, by actor: String) throws {
        counter.clock.advance(seconds: 1)
        try counter.till.ledger.write(actor: actor) { _ = try $0.append(fact) }
    }

    func sellLate(_ amount: Int64) throws { try pay(amount, mode: .merchantPresented, isLate: true) }

    func sellAtCounter(_ amount: Int64) throws { try pay(amount, mode: .staticCode, isLate: false) }

    /// The middle payments of some days, by their definition.
    func medians(of days: ClosedRange<BusinessDay>) throws -> [Money] {
        let payments = try counter.till.ledger.read { try $0.payments(PaymentFilter(TakingsScope(days: days))) }
        let amounts = payments.map(\.amount.minorUnits).sorted()
        guard !amounts.isEmpty else { return [] }
        let sum = amounts[(amounts.count - 1) / 2] + amounts[amounts.count / 2]
        return [Counter.yuan((sum + 1) / 2)]
    }

    private func sell(_ amount: Int64) throws {
        let mode: PaymentMode = Int.random(in: 0..<3, using: &generator) == 0 ? .staticCode : .merchantPresented
        try pay(amount, mode: mode, isLate: false)
        guard Int.random(in: 0..<4, using: &generator) == 0 else { return }
        let key = "K-\(number)"
        let created = RefundCreated(
            payment: "P-\(number)",
            amount: Counter.yuan(amount / 2),
            reason: "cold",
            idempotencyKey: key
        )
        try write(.refundCreated(created), by: cashier())
        let accepted = RefundAccepted(
            idempotencyKey: key,
            amount: Counter.yuan(amount / 2),
            record: RefundRecord(
                refund: "R-\(number)",
                fee: try returned(amount / 2, of: amount),
                refundedAt: counter.clock.now,
                logIndex: 9
            ),
            event: nil,
            signature: [UInt8](repeating: 6, count: 64)
        )
        try write(.refundAccepted(accepted), by: "network")
    }

    private func pay(_ amount: Int64, mode: PaymentMode, isLate: Bool) throws {
        number += 1
        let reference = AttemptReference(order: "A-\(number)", attempt: 1)
        let money = Counter.yuan(amount)
        let now = counter.clock.now
        let fact: Fact =
            mode == .staticCode
            ? .attemptFound(AttemptFound(reference: reference, amount: money, mode: mode, expiresAt: now))
            : .attemptCreated(
                AttemptCreated(
                    reference: reference,
                    amount: money,
                    note: nil,
                    idempotencyKey: "A-\(number)",
                    expiresAt: now
                )
            )
        try write(fact, by: cashier())
        let accepted = PaymentAccepted(
            reference: reference,
            amount: money,
            payment: PaymentRecord(
                payment: "P-\(number)",
                fee: try Counter.fees.fee(on: money),
                paidAt: now,
                payerTail: "0042",
                logIndex: 3
            ),
            event: nil,
            isLate: isLate,
            isSuspectedDuplicate: false,
            signature: [UInt8](repeating: 5, count: 64)
        )
        try write(.paymentAccepted(accepted), by: "network")
    }

    /// What goes back of a payment's fee with its first refund.
    private func returned(_ refund: Int64, of amount: Int64) throws -> Money {
        try Counter.fees.feeReturned(
            of: Counter.fees.fee(on: Counter.yuan(amount)),
            on: Counter.yuan(amount),
            with: Counter.yuan(refund),
            refunded: Counter.yuan(0),
            returned: Counter.yuan(0)
        )
    }

    private func cashier() -> String { ["Li", "Wang", "陈"].randomElement(using: &generator) ?? "Li" }

    func close(_ number: Int) throws {
        let (shift, end) = try counter.till.ledger.read { (try $0.shift(number), try $0.entryCount() + 1) }
        guard let shift else { return }
        let lines = try counter.till.ledger.read { try $0.batchLines(from: shift.firstSequence, to: end) }
        let closed = ShiftClosed(
            number: number,
            previous: try counter.till.ledger.read { try $0.shift(number - 1)?.zHash },
            firstSequence: shift.firstSequence,
            totals: try BatchTotal.totals(of: lines),
            attempts: try counter.till.ledger.read { try $0.attemptCounts(ofShift: number) },
            expected: shift.float,
            counted: nil
        )
        try write(.shiftClosed(closed), by: "Li")
    }
}
