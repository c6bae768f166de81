public import ClearingProtocol
import GRDB
import Timekeeping

extension LedgerView {
    /// The payment of that number, or `nil`.
    public func payment(_ id: String) throws -> Payment? {
        try Row.fetchOne(database, sql: "SELECT * FROM payments WHERE id = ?", arguments: [id]).map(Payment.init)
    }

    /// The payment of an attempt, or `nil`.
    public func payment(of reference: AttemptReference) throws -> Payment? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM payments WHERE order_number = ? AND attempt = ?",
            arguments: [reference.order, reference.attempt]
        ).map(Payment.init)
    }

    /// Whether any attempt at an order was paid.
    public func isPaid(order: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM payments WHERE order_number = ?)",
            arguments: [order]
        ) ?? false
    }

    /// The payments that fit a filter, newest first.
    public func payments(_ filter: PaymentFilter = PaymentFilter()) throws -> [Payment] {
        let (conditions, arguments) = Self.conditions(filter)
        let sql = """
            SELECT payments.* FROM payments JOIN attempts USING (order_number, attempt)
            \(conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND "))
            ORDER BY payments.sequence DESC LIMIT \(filter.limit ?? -1)
            """
        return try Row.fetchAll(database, sql: sql, arguments: arguments).map(Payment.init)
    }

    /// The movements of money recorded from one entry up to another, oldest first, as a batch lists them.
    public func batchLines(from first: Int, to end: Int) throws -> [BatchLine] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM payments WHERE sequence >= ? AND sequence < ? ORDER BY sequence",
            arguments: [first, end]
        ).map { row in
            let payment = try Payment(row)
            return BatchLine(kind: .payment, payment: payment.id, amount: payment.amount, fee: payment.fee)
        }
    }

    private static func conditions(_ filter: PaymentFilter) -> ([String], StatementArguments) {
        var conditions: [String] = []
        var arguments = StatementArguments()
        func add(_ condition: String, _ values: [any DatabaseValueConvertible]) {
            conditions.append(condition)
            arguments += StatementArguments(values)
        }
        if let day = filter.businessDay { add("payments.business_day = ?", [day.description]) }
        if let shift = filter.shift { add("payments.shift = ?", [shift]) }
        if let from = filter.from { add("payments.recorded_at >= ?", [from.description]) }
        if let to = filter.to { add("payments.recorded_at < ?", [to.description]) }
        if let state = filter.state { add("payments.state = ?", [state.rawValue]) }
        if let search = filter.search {
            add(
                "(instr(payments.id, ?) OR instr(order_number, ?) OR instr(payer_tail, ?) OR instr(note, ?))",
                [search.uppercased(), search.uppercased(), search, search]
            )
        }
        return (conditions, arguments)
    }
}
