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
            sql: """
                SELECT * FROM attempts WHERE state IN ('created', 'presented', 'authorising', 'unknown')
                ORDER BY sequence
                """
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

    /// The newest attempt for which a payer's code of that keyed hash was scanned, or `nil`.
    public func attempt(payerHash: [UInt8]) throws -> Attempt? {
        try Row.fetchOne(
            database,
            sql: "SELECT * FROM attempts WHERE payer_hash = ? ORDER BY sequence DESC LIMIT 1",
            arguments: [payerHash.hexadecimal]
        ).map(Attempt.init)
    }

    /// How many orders this ledger opened, those left out that the network told of.
    public func orderCount() throws -> Int {
        try identity(IdentityRow.Name.orders).flatMap(Int.init) ?? 0
    }

    /// Whether an order of that number is known.
    public func hasOrder(_ number: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: "SELECT EXISTS (SELECT 1 FROM orders WHERE order_number = ?)",
            arguments: [number]
        ) ?? false
    }
}
