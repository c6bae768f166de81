import GRDB

extension LedgerView {
    /// The attempt that began last, or `nil` before the first: what the counter is busy with.
    public func newestAttempt() throws -> Attempt? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT * FROM attempts ORDER BY sequence DESC LIMIT 1")
        ).map(Attempt.init)
    }
}
