import GRDB

extension LedgerView {
    /// The refund that was accepted last, if there is one.
    public func newestRefund() throws -> Refund? {
        // Only those of its day are looked at: an index leads to them.
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT * FROM refunds
                    WHERE accepted_day = (SELECT max(accepted_day) FROM refunds WHERE accepted_day IS NOT NULL)
                    ORDER BY accepted_sequence DESC LIMIT 1
                    """
            )
        ).map(Refund.init)
    }
}
