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

    /// What of an attempt's amount is a tip, in minor units; none of an attempt that this ledger did not begin.
    public func tip(of reference: AttemptReference) throws -> Int64 {
        let sequence = try Int.fetchOne(
            database,
            sql: "SELECT sequence FROM attempts WHERE order_number = ? AND attempt = ?",
            arguments: [reference.order, reference.attempt]
        )
        guard let sequence, case .attemptCreated(let created)? = try entry(sequence)?.fact else { return 0 }
        return created.tip
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
            // By the entries of the shift, which stand side by side.
            sql: """
                SELECT attempts.state, count(*) AS count FROM attempts JOIN shifts ON shifts.number = attempts.shift
                WHERE shifts.number = ? AND attempts.sequence >= first_sequence
                    AND attempts.sequence < coalesce(end_sequence, ?)
                GROUP BY attempts.state
                """,
            arguments: [shift, Int.max]
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
            sql: "SELECT EXISTS (SELECT 1 FROM attempts WHERE order_number = ?)",
            arguments: [number]
        ) ?? false
    }
}
