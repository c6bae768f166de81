public import ClearingProtocol
import GRDB

extension LedgerView {
    /// The attempt of that reference, or `nil`.
    public func attempt(_ reference: AttemptReference) throws -> Attempt? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM attempts WHERE order_number = ? AND attempt = ?",
            arguments: [reference.order, reference.attempt]
        ).map(Attempt.init)
    }

    /// The attempts that wait for the network's word, oldest first.
    public func unresolvedAttempts() throws -> [Attempt] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM attempts WHERE state IN ('created', 'presented', 'unknown') ORDER BY sequence"
        ).map(Attempt.init)
    }

    /// How many attempts of a shift stand in each state.
    public func attemptCounts(ofShift shift: Int) throws -> [AttemptState: Int] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT state, count(*) AS count FROM attempts WHERE shift = ? GROUP BY state",
            arguments: [shift]
        )
        var counts: [AttemptState: Int] = [:]
        for row in rows { AttemptState(rawValue: row["state"]).map { counts[$0] = row["count"] } }
        return counts
    }

    /// How many orders this ledger ever opened.
    public func orderCount() throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM orders") ?? 0
    }
}
