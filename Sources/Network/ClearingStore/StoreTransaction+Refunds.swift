import ClearingProtocol
import GRDB
import Money
public import Timekeeping

extension StoreTransaction {
    /// Adds a refund.
    public func add(_ refund: RefundRecord) throws {
        try run(
            """
            INSERT INTO refunds(
                merchant, refund, number, terminal, payment, amount, currency, reason, fee, remaining, state, cause,
                requested_at, changed_at, due_at, log_index
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                refund.merchant, refund.request.refund, refund.number, refund.terminal, refund.request.payment,
                refund.request.amount.minorUnits, refund.request.amount.currency.code, refund.request.reason,
                refund.fee.minorUnits, refund.remaining.minorUnits, refund.state.rawValue, refund.cause?.rawValue,
                refund.requestedAt.description, refund.changedAt.description, refund.dueAt?.description,
                refund.logIndex,
            ]
        )
    }

    /// A merchant's refund by the till's number.
    public func refund(_ refund: String, of merchant: String) throws -> RefundRecord? {
        try row("SELECT * FROM refunds WHERE merchant = ? AND refund = ?", [merchant, refund]).map(RefundRecord.init)
    }

    /// A refund by the network's number.
    public func refund(number: String) throws -> RefundRecord? {
        try row("SELECT * FROM refunds WHERE number = ?", [number]).map(RefundRecord.init)
    }

    /// The refunds that are to be decided by an instant, those that wait longest first, at most `most` of them.
    public func pendingRefunds(dueBy instant: Timestamp, most: Int) throws -> [RefundRecord] {
        try rows(
            "SELECT * FROM refunds WHERE state = 'pending' AND due_at <= ? ORDER BY due_at, number LIMIT ?",
            [instant.description, most]
        ).map(RefundRecord.init)
    }

    /// Keeps what changed of a refund.
    public func update(_ refund: RefundRecord) throws {
        try run(
            """
            UPDATE refunds SET state = ?, cause = ?, remaining = ?, changed_at = ?, due_at = ?, log_index = ?
            WHERE number = ?
            """,
            [
                refund.state.rawValue, refund.cause?.rawValue, refund.remaining.minorUnits,
                refund.changedAt.description, refund.dueAt?.description, refund.logIndex, refund.number,
            ]
        )
    }

    /// Notes which batch of its terminal carried a refund.
    public func assign(refund number: String, toBatch batch: Int) throws {
        try run("UPDATE refunds SET batch = ? WHERE number = ?", [batch, number])
    }
}
