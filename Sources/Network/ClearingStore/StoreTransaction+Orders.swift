public import ClearingProtocol
import FoundationEssentials
import GRDB
public import Money
public import Timekeeping

extension StoreTransaction {
    /// Adds an attempt that is not paid.
    public func add(_ order: OrderRecord) throws {
        try run(
            """
            INSERT INTO orders(
                merchant, order_number, attempt, terminal, mode, token, code, payer_code_hash, state, amount, currency,
                note, expires_at, changed_at, salt
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                order.merchant, order.reference.order, order.reference.attempt, order.terminal, order.mode.rawValue,
                order.token, order.code, order.payerCodeHash.map { Data($0) }, order.state.rawValue,
                order.amount.minorUnits, order.amount.currency.code, order.note, order.expiresAt.description,
                order.changedAt.description, Data(order.salt),
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

    /// The attempt that a code leads to, or that a token names to its payer.
    public func order(token: String) throws -> OrderRecord? {
        try row("SELECT * FROM orders WHERE token = ?", [token]).map(OrderRecord.init)
    }

    /// The attempt that a payment paid.
    public func order(payment: String) throws -> OrderRecord? {
        try row("SELECT * FROM orders WHERE payment = ?", [payment]).map(OrderRecord.init)
    }

    /// The attempt that a reversal took back.
    public func order(reversal: String) throws -> OrderRecord? {
        try row("SELECT * FROM orders WHERE reversal = ?", [reversal]).map(OrderRecord.init)
    }

    /// The charges that wait for a wallet's word, oldest first, at most `most` of them.
    public func waitingCharges(of wallet: String, most: Int) throws -> [OrderRecord] {
        try rows(
            "SELECT * FROM orders WHERE wallet = ? AND state = 'authorising' ORDER BY changed_at, token LIMIT ?",
            [wallet, most]
        ).map(OrderRecord.init)
    }

    /// What a wallet paid to static codes on a business day; what was reversed does not count.
    public func paidByStaticCode(from wallet: String, on day: BusinessDay, in currency: Currency) throws -> Money {
        let units = try row(
            """
            SELECT coalesce(sum(amount), 0) AS amount FROM orders
            WHERE wallet = ? AND business_day = ? AND currency = ? AND mode = 'static' AND state = 'paid'
            """,
            [wallet, day.description, currency.code]
        )?.integer("amount")
        return Money(minorUnits: units ?? 0, currency: currency)
    }

    /// Keeps what changed of an attempt: its state and whatever came with it.
    public func update(_ order: OrderRecord) throws {
        try run(
            """
            UPDATE orders SET
                state = ?, reason = ?, changed_at = ?, late_at = ?, payment = ?, wallet = ?, fee = ?, fees = ?,
                paid_at = ?, business_day = ?, log_index = ?, refunded = ?, refunded_fee = ?, reversal = ?
            WHERE merchant = ? AND order_number = ? AND attempt = ?
            """,
            [
                order.state.rawValue, order.reason?.rawValue, order.changedAt.description, order.lateAt?.description,
                order.payment?.payment, order.wallet, order.payment?.fee.minorUnits, order.fees?.json.canonicalText,
                order.payment?.paidAt.description, order.businessDay?.description, order.payment?.logIndex,
                order.refunded.minorUnits, order.refundedFee.minorUnits, order.reversal, order.merchant,
                order.reference.order, order.reference.attempt,
            ]
        )
    }

    /// Notes which batch of its terminal carried a payment.
    public func assign(payment: String, toBatch number: Int) throws {
        try run("UPDATE orders SET batch = ? WHERE payment = ?", [number, payment])
    }

    /// Notes that an attempt was withdrawn which never came.
    public func withdraw(
        _ reference: AttemptReference,
        of merchant: String,
        by terminal: String,
        at instant: Timestamp
    ) throws {
        try run(
            """
            INSERT INTO withdrawals(merchant, order_number, attempt, terminal, at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [merchant, reference.order, reference.attempt, terminal, instant.description]
        )
    }

    /// Whether an attempt was withdrawn before it came.
    public func isWithdrawn(_ reference: AttemptReference, of merchant: String) throws -> Bool {
        try number(
            "SELECT count(*) FROM withdrawals WHERE merchant = ? AND order_number = ? AND attempt = ?",
            [merchant, reference.order, reference.attempt]
        ) > 0
    }
}
