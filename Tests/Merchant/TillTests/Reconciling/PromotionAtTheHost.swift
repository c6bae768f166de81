import ClearingProtocol
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

@testable import Till

/// A till with one payment of order A-1 that a promotion is part of, and what a host's statement says of it.
struct PromotionAtTheHost {
    let counter: Counter
    let reconciler: Reconciler
    let day: BusinessDay

    init() throws {
        counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        day = reconciler.today
    }

    func sell(_ amount: Int64, discount: Int64) throws {
        let reference = AttemptReference(order: "A-1", attempt: 1)
        let now = counter.clock.now
        let found = AttemptFound(reference: reference, amount: Counter.yuan(amount), mode: .staticCode, expiresAt: now)
        let payment = PaymentRecord(
            payment: "P-1",
            fee: try Counter.fees.fee(on: Counter.yuan(amount)),
            paidAt: now,
            payerTail: "0042",
            logIndex: 3
        )
        let accepted = PaymentAccepted(
            reference: reference,
            amount: Counter.yuan(amount),
            payment: payment,
            event: nil,
            isLate: false,
            isSuspectedDuplicate: false,
            signature: [UInt8](repeating: 5, count: 64),
            discount: discount
        )
        try counter.till.ledger.write(actor: "network", calendar: reconciler.calendar) { transaction in
            _ = try transaction.append(.attemptFound(found))
            _ = try transaction.append(.paymentAccepted(accepted))
        }
    }

    func line(_ amount: Int64, discount: Int64?, on day: BusinessDay) throws -> StatementLine {
        StatementLine(
            .payment,
            line: 1,
            amount: Counter.yuan(amount),
            order: "A-1",
            hostNumber: "P-1",
            day: day,
            payerAmount: Counter.yuan(8_800),
            discount: discount.map(Counter.yuan),
            fee: try Counter.fees.fee(on: Counter.yuan(amount))
        )
    }

    func read(_ lines: [StatementLine], _ format: StatementFormat = .weChatAll, on day: BusinessDay) throws {
        let statement = ListedStatement(format: format, name: "\(format) \(day)", days: day...day, lines: lines)
        _ = try reconciler.take(statement, file: "statement")
    }
}
