import ClearingProtocol
import Ledger
import Money
import Timekeeping

@testable import Till

/// One of the tills of a simulated chain, whose ledger is written as its programs would.
final class ChainTill {
    let terminal: String
    let counter: Counter
    private var shift = 0

    init(_ number: Int, start: Timestamp) throws {
        terminal = "T\(1001 + number)"
        counter = try Counter(at: start, terminal: terminal)
    }

    var ledger: Ledger { counter.till.ledger }

    /// A day: a shift that is opened, sells, takes in what came too late for the one before, and is closed.
    func trade(_ day: BusinessDay, at noon: Timestamp, _ sales: [ChainSale], late: [ChainSale]) throws {
        counter.clock.set(noon)
        // Half of the tills change over in the afternoon.
        let middle = terminal.hasSuffix("5") ? sales.count / 2 : sales.count
        try trade(day, Array(sales[..<middle]), late: late)
        counter.clock.advance(seconds: 3_600)
        if middle < sales.count { try trade(day, Array(sales[middle...]), late: []) }
    }

    private func trade(_ day: BusinessDay, _ sales: [ChainSale], late: [ChainSale]) throws {
        shift += 1
        try ledger.write(actor: "Li") { transaction in
            let opened = ShiftOpened(number: shift, businessDay: day, float: Counter.yuan(0))
            try transaction.append(.shiftOpened(opened))
            for sale in late { try accept(sale, sale.number, attempt: 1, isLate: true, transaction) }
            for sale in sales { try record(sale, transaction) }
            try close(transaction)
        }
    }

    private func record(_ sale: ChainSale, _ transaction: LedgerTransaction) throws {
        switch sale.atTill {
        case .absent: return
        case .paid:
            try begin(sale, attempt: 1, transaction)
            try accept(sale, sale.number, attempt: 1, isLate: false, transaction)
        case .twice(let number):
            try begin(sale, attempt: 1, transaction)
            try accept(sale, sale.number, attempt: 1, isLate: false, transaction)
            try begin(sale, attempt: 2, transaction)
            try accept(sale, number, attempt: 2, isLate: false, transaction)
        case .declined: try end(sale, .declined, transaction)
        case .cancelled: try end(sale, .cancelled, transaction)
        case .late: try end(sale, .expired, transaction)
        case .unknown: try end(sale, .unknown, transaction)
        }
        for refund in sale.refunds { try giveBack(sale, refund, transaction) }
    }

    private func begin(_ sale: ChainSale, attempt: Int, _ transaction: LedgerTransaction) throws {
        let created = AttemptCreated(
            reference: AttemptReference(order: sale.order, attempt: attempt),
            amount: Money(minorUnits: sale.amount, currency: sale.currency),
            note: nil,
            idempotencyKey: "\(terminal)/\(sale.order)/\(attempt)",
            expiresAt: transaction.now
        )
        try transaction.append(.attemptCreated(created))
    }

    private func end(_ sale: ChainSale, _ state: AttemptState, _ transaction: LedgerTransaction) throws {
        try begin(sale, attempt: 1, transaction)
        let closed = AttemptClosed(reference: AttemptReference(order: sale.order, attempt: 1), state: state)
        try transaction.append(.attemptClosed(closed))
    }

    private func accept(
        _ sale: ChainSale,
        _ number: String,
        attempt: Int,
        isLate: Bool,
        _ transaction: LedgerTransaction
    ) throws {
        let accepted = PaymentAccepted(
            reference: AttemptReference(order: sale.order, attempt: attempt),
            amount: Money(minorUnits: sale.amount, currency: sale.currency),
            payment: PaymentRecord(
                payment: number,
                fee: Money(minorUnits: Chain.fee(sale.amount), currency: sale.currency),
                paidAt: transaction.now,
                payerTail: "0042",
                logIndex: 3
            ),
            event: nil,
            isLate: isLate,
            isSuspectedDuplicate: attempt > 1,
            signature: [UInt8](repeating: 5, count: 64)
        )
        try transaction.append(.paymentAccepted(accepted))
    }

    private func giveBack(
        _ sale: ChainSale,
        _ refund: (number: String, amount: Int64),
        _ transaction: LedgerTransaction
    ) throws {
        let amount = Money(minorUnits: refund.amount, currency: sale.currency)
        let key = "\(terminal)/\(refund.number)"
        let created = RefundCreated(payment: sale.number, amount: amount, reason: "cold", idempotencyKey: key)
        try transaction.append(.refundCreated(created))
        let record = RefundRecord(
            refund: refund.number,
            fee: Money(minorUnits: Chain.fee(refund.amount), currency: sale.currency),
            refundedAt: transaction.now,
            logIndex: 9
        )
        let accepted = RefundAccepted(
            idempotencyKey: key,
            amount: amount,
            record: record,
            event: nil,
            signature: [UInt8](repeating: 6, count: 64)
        )
        try transaction.append(.refundAccepted(accepted))
    }

    private func close(_ transaction: LedgerTransaction) throws {
        let view = transaction.view
        guard let open = try view.shift(shift) else { return }
        let lines = try view.batchLines(from: open.firstSequence, to: view.entryCount() + 1)
        let closed = ShiftClosed(
            number: shift,
            previous: try view.shift(shift - 1)?.zHash,
            firstSequence: open.firstSequence,
            totals: try BatchTotal.totals(of: lines),
            attempts: try view.attemptCounts(ofShift: shift),
            expected: open.float,
            counted: nil
        )
        try transaction.append(.shiftClosed(closed))
    }
}
