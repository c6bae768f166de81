import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

extension StoreTransaction {
    /// Notes what a batch brought; what was there only learns which batch brought it.
    public func add(_ movement: MovementRecord) throws {
        try run(
            """
            INSERT INTO movements(number, kind, payment, merchant, currency, terminal, batch, business_day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (number) DO UPDATE SET batch = coalesce(movements.batch, excluded.batch)
            """,
            [
                movement.number, movement.kind.rawValue, movement.payment, movement.merchant, movement.currency.code,
                movement.terminal, movement.batch, movement.businessDay.description,
            ]
        )
    }

    /// The movement of that number, if a batch brought it.
    public func movement(_ number: String) throws -> MovementRecord? {
        try row("SELECT * FROM movements WHERE number = ?", [number]).map(MovementRecord.init)
    }

    /// The currencies in which a merchant has something up to a day that is not settled.
    public func unsettledCurrencies(of merchant: String, upTo day: BusinessDay) throws -> [Currency] {
        try rows(
            """
            SELECT DISTINCT currency FROM movements
            WHERE settlement IS NULL AND merchant = ? AND business_day <= ? ORDER BY currency
            """,
            [merchant, day.description]
        ).map { try $0.currency() }
    }

    /// What batches brought of a merchant up to a day and no settlement has taken up, in the order in which it
    /// happened. Refunds that are pending wait, and those that failed are none.
    public func unsettledLines(of merchant: String, in currency: Currency, upTo day: BusinessDay) throws
        -> [SettledLine]
    {
        try rows(
            """
            \(Self.linesOfMovements)
            WHERE movements.settlement IS NULL AND movements.merchant = ? AND movements.currency = ?
                AND movements.business_day <= ? AND (movements.kind <> 'refund' OR refunds.state = 'accepted')
            ORDER BY at, movements.number
            """,
            [merchant, currency.code, day.description]
        ).map(SettledLine.init)
    }

    /// The refunds that batches brought of a merchant up to a day, of which it is not known what comes of them.
    public func pendingRefunds(of merchant: String, upTo day: BusinessDay) throws -> [RefundRecord] {
        try rows(
            """
            SELECT refunds.* FROM movements JOIN refunds ON refunds.number = movements.number
            WHERE movements.settlement IS NULL AND movements.merchant = ? AND movements.business_day <= ?
                AND refunds.state = 'pending'
            ORDER BY refunds.due_at, refunds.number
            """,
            [merchant, day.description]
        ).map(RefundRecord.init)
    }

    /// The lines of a settlement.
    public func lines(of settlement: String) throws -> [SettledLine] {
        try rows(
            "\(Self.linesOfMovements) WHERE movements.settlement = ? ORDER BY movements.line",
            [settlement]
        ).map(SettledLine.init)
    }

    /// Takes a movement up in a settlement.
    public func settle(_ number: String, in settlement: String, line: Int) throws {
        try run("UPDATE movements SET settlement = ?, line = ? WHERE number = ?", [settlement, line, number])
    }

    /// What a terminal was paid on a business day and has in no batch; what was reversed counts for nothing.
    public func unbatchedPayments(of terminal: String, on day: BusinessDay) throws -> [OrderRecord] {
        try rows(
            """
            SELECT * FROM orders
            WHERE terminal = ? AND business_day = ? AND payment IS NOT NULL AND batch IS NULL AND state = 'paid'
            ORDER BY paid_at, payment
            """,
            [terminal, day.description]
        ).map(OrderRecord.init)
    }

    /// The refunds that a terminal asked for from one instant to before another and that are in no batch.
    public func unbatchedRefunds(of terminal: String, from: Timestamp, to: Timestamp) throws -> [RefundRecord] {
        try rows(
            """
            SELECT * FROM refunds
            WHERE terminal = ? AND batch IS NULL AND log_index IS NOT NULL AND requested_at >= ? AND requested_at < ?
                AND state IN ('accepted', 'pending')
            ORDER BY requested_at, number
            """,
            [terminal, from.description, to.description]
        ).map(RefundRecord.init)
    }

    private static let linesOfMovements = """
        SELECT movements.*, orders.order_number, orders.attempt, wallets.issuer,
            CASE movements.kind WHEN 'refund' THEN refunds.amount ELSE orders.amount END AS amount,
            CASE movements.kind WHEN 'refund' THEN refunds.fee ELSE orders.fee END AS fee,
            CASE movements.kind WHEN 'payment' THEN orders.paid_at WHEN 'refund' THEN refunds.requested_at
                ELSE orders.changed_at END AS at
        FROM movements
            JOIN orders ON orders.payment = movements.payment
            JOIN wallets ON wallets.wallet = orders.wallet
            LEFT JOIN refunds ON refunds.number = movements.number
        """
}
