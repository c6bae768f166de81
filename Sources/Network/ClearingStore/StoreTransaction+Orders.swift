public import ClearingProtocol
import FoundationEssentials
import GRDB
import Money
import Timekeeping

extension StoreTransaction {
    /// Adds an attempt that is open.
    public func add(_ order: OrderRecord) throws {
        try run(
            """
            INSERT INTO orders(
                merchant, order_number, attempt, terminal, token, code, state, amount, currency, note, expires_at,
                changed_at, salt
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                order.merchant, order.reference.order, order.reference.attempt, order.terminal, order.token,
                order.code, order.state.rawValue, order.amount.minorUnits, order.amount.currency.code, order.note,
                order.expiresAt.description, order.changedAt.description, Data(order.salt),
            ]
        )
    }

    /// A merchant's attempt.
    public func order(_ reference: AttemptReference, of merchant: String) throws -> OrderRecord? {
        try row(
            "SELECT * FROM orders WHERE merchant = ? AND order_number = ? AND attempt = ?",
            [merchant, reference.order, reference.attempt]
        ).map(OrderRecord.init)
    }

    /// The attempt that a code leads to.
    public func order(token: String) throws -> OrderRecord? {
        try row("SELECT * FROM orders WHERE token = ?", [token]).map(OrderRecord.init)
    }

    /// The attempt that a payment paid.
    public func order(payment: String) throws -> OrderRecord? {
        try row("SELECT * FROM orders WHERE payment = ?", [payment]).map(OrderRecord.init)
    }

    /// Keeps what changed of an attempt: its state and, with it, its payment.
    public func update(_ order: OrderRecord) throws {
        try run(
            """
            UPDATE orders SET state = ?, changed_at = ?, payment = ?, wallet = ?, fee = ?, paid_at = ?, log_index = ?
            WHERE merchant = ? AND order_number = ? AND attempt = ?
            """,
            [
                order.state.rawValue, order.changedAt.description, order.payment?.payment, order.wallet,
                order.payment?.fee.minorUnits, order.payment?.paidAt.description, order.payment?.logIndex,
                order.merchant, order.reference.order, order.reference.attempt,
            ]
        )
    }

    /// Notes which batch of its terminal carried a payment.
    public func assign(payment: String, toBatch number: Int) throws {
        try run("UPDATE orders SET batch = ? WHERE payment = ?", [number, payment])
    }
}
