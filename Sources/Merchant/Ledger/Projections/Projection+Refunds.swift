import ClearingProtocol
import Money
import Timekeeping

extension Projection {
    mutating func create(_ fact: RefundCreated, _ entry: JournalEntry) throws {
        var payment = try existing(PaymentRow.self, fact.payment, "payment \(fact.payment)")
        guard payment.currency == fact.amount.currency.code else {
            throw LedgerError.damaged("payment \(fact.payment) is to be given back in \(fact.amount.currency.code)")
        }
        guard fact.amount.minorUnits <= payment.amount - payment.refunded - payment.refunding else {
            throw LedgerError.failed(
                "\(fact.amount.minorUnits) minor units are more than what remains of payment \(fact.payment), "
                    + "\(payment.amount - payment.refunded - payment.refunding); give back at most that"
            )
        }
        payment.refunding += fact.amount.minorUnits
        try put(payment)
        try add(RefundRow(fact, entry), "refund \(fact.idempotencyKey)")
    }

    mutating func wait(_ fact: RefundPending, _ entry: JournalEntry) throws {
        var refund = try unresolvedRefund(fact.idempotencyKey)
        refund.state = .pending
        refund.outcome = fact.reason
        refund.changedAt = entry.recordedAt.description
        try put(refund)
        try advance(to: fact.event)
    }

    mutating func close(_ fact: RefundClosed, _ entry: JournalEntry) throws {
        var refund = try unresolvedRefund(fact.idempotencyKey)
        if !RefundProgress.unresolved.contains(fact.state) { try release(refund, given: 0) }
        refund.state = fact.state
        refund.outcome = fact.reason
        refund.changedAt = entry.recordedAt.description
        try put(refund)
        try advance(to: fact.event)
    }

    mutating func accept(_ fact: RefundAccepted, _ entry: JournalEntry) throws {
        var refund = try unresolvedRefund(fact.idempotencyKey)
        guard refund.amount == fact.amount.minorUnits, refund.currency == fact.amount.currency.code else {
            throw LedgerError.damaged("refund \(refund.key) is accepted with another amount")
        }
        try release(refund, given: refund.amount)
        refund.state = .accepted
        refund.refund = fact.record.refund
        refund.fee = fact.record.fee.minorUnits
        refund.logIndex = fact.record.logIndex
        refund.acceptedSequence = entry.sequence
        refund.acceptedDay = entry.businessDay?.description
        refund.outcome = nil
        refund.changedAt = entry.recordedAt.description
        try put(refund)
        try take(entry, fact.amount.currency, cashier: refund.createdBy, scheme: fact.network) { $0.add(fact) }
        try advance(to: fact.event)
    }

    private mutating func unresolvedRefund(_ key: String) throws -> RefundRow {
        let refund = try existing(RefundRow.self, key, "refund \(key)")
        guard RefundProgress.unresolved.contains(refund.state) else {
            throw LedgerError.damaged("refund \(key) ends twice")
        }
        return refund
    }

    // What a refund held back of its payment is given back, or free for another.
    private mutating func release(_ refund: RefundRow, given units: Int64) throws {
        var payment = try existing(PaymentRow.self, refund.payment, "payment \(refund.payment)")
        payment.refunding -= refund.amount
        payment.refunded += units
        if payment.refunded > 0 { payment.state = payment.refunded == payment.amount ? .refunded : .partlyRefunded }
        try put(payment)
    }
}
