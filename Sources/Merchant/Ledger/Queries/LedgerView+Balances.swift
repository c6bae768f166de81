import GRDB
public import Money
import Timekeeping

extension LedgerView {
    /// The number of the newest entry up to a point, 0 when there is none.
    ///
    /// - Complexity: a row for every 4,096 entries after the point, and at most so many entries.
    public func sequence(at point: LedgerPoint) throws -> Int {
        switch point {
        case .newest: return try entryCount()
        case .sequence(let number): return min(max(0, number), try entryCount())
        case .time(let instant): return try newestEntry(by: instant.description)
        }
    }

    /// The balance of an account at a point, in each currency in which something stands on it.
    ///
    /// - Complexity: a row for every 4,096 entries before the point, and at most so many entries.
    public func balances(of account: Account, at point: LedgerPoint = .newest) throws -> [Money] {
        try balances("account = ? AND", [account.name], upTo: sequence(at: point)).map(\.balance)
    }

    /// What stands on every account at a point, by name and currency; accounts on which nothing stands are left out.
    ///
    /// In each currency the balances sum to zero.
    public func trialBalance(at point: LedgerPoint = .newest) throws -> [AccountBalance] {
        try balances("", [], upTo: sequence(at: point))
    }

    private func balances(
        _ condition: String,
        _ arguments: StatementArguments,
        upTo sequence: Int
    ) throws -> [AccountBalance] {
        // The blocks that are whole up to there, and the postings of the one that is not.
        let blocks = sequence / BalanceRow.entriesPerBlock
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT account, currency, sum(amount) FROM (
                        SELECT account, currency, amount FROM balances WHERE \(condition) block < ?
                        UNION ALL
                        SELECT account, currency, amount FROM postings WHERE \(condition) sequence > ? AND sequence <= ?
                    ) GROUP BY account, currency HAVING sum(amount) <> 0 ORDER BY account, currency
                    """
            ),
            arguments: arguments + [blocks] + arguments + [blocks * BalanceRow.entriesPerBlock, sequence]
        )
        return try rows.map { row in
            AccountBalance(
                account: row[0],
                balance: Money(minorUnits: row[2], currency: try Currency.named(row[1]))
            )
        }
    }

    private func newestEntry(by time: String) throws -> Int {
        let blocks = try Int.fetchCursor(
            database.cachedStatement(sql: "SELECT block FROM blocks WHERE earliest <= ? ORDER BY block DESC"),
            arguments: [time]
        )
        guard let block = try blocks.next() else { return 0 }
        let first = block * BalanceRow.entriesPerBlock
        return try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT sequence FROM journal WHERE sequence > ? AND sequence <= ? AND recorded_at <= ?
                    ORDER BY sequence DESC LIMIT 1
                    """
            ),
            arguments: [first, first + BalanceRow.entriesPerBlock, time]
        ) ?? 0
    }
}
