import GRDB
public import Money
public import Timekeeping

extension LedgerView {
    /// All operators, those who are disabled too, in the order in which they were added.
    public func operators() throws -> [Operator] {
        try operators("", [])
    }

    /// The operator of that number, or `nil`.
    public func theOperator(_ number: Int) throws -> Operator? {
        try operators("WHERE number = ?", [number]).first
    }

    /// Whether there are operators, so that nobody does anything without being one of them.
    public func hasOperators() throws -> Bool {
        try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM operators)") ?? false
    }

    /// What somebody began to give back in a business day, what the network refused left out.
    ///
    /// - Parameter names: the names under which they began it.
    public func refundsBegun(by names: [String], on day: BusinessDay, in currency: Currency) throws -> Money {
        let places = names.map { _ in "?" }.joined(separator: ", ")
        let sum = try Int64.fetchOne(
            database,
            sql: """
                SELECT coalesce(sum(amount), 0) FROM refunds
                WHERE sequence >= (SELECT coalesce(min(first_sequence), 0) FROM shifts WHERE business_day = ?)
                    AND business_day = ? AND currency = ? AND state NOT IN ('refused', 'failed')
                    AND created_by IN (\(places))
                """,
            arguments: StatementArguments([day.description, day.description, currency.code] + names)
        )
        return Money(minorUnits: sum ?? 0, currency: currency)
    }

    private func operators(_ condition: String, _ arguments: StatementArguments) throws -> [Operator] {
        try Row.fetchAll(database, sql: "SELECT * FROM operators \(condition) ORDER BY number", arguments: arguments)
            .map(Operator.init)
    }
}
