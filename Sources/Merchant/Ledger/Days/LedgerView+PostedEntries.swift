import ClearingProtocol
import GRDB
import Money

extension LedgerView {
    /// Goes through the entries of a range that post, oldest first, one at a time.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when a body cannot be read, and whatever `body` throws.
    public func forEachPostedEntry(in entries: Range<Int>, _ body: (PostedEntry) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT journal.sequence, journal.body, payments.mode, attempts.note
                FROM journal LEFT JOIN payments ON payments.sequence = journal.sequence
                    LEFT JOIN attempts ON attempts.order_number = payments.order_number
                        AND attempts.attempt = payments.attempt
                WHERE journal.sequence >= ? AND journal.sequence < ?
                    AND EXISTS (SELECT 1 FROM postings WHERE postings.sequence = journal.sequence)
                ORDER BY journal.sequence
                """,
            arguments: [entries.lowerBound, entries.upperBound]
        )
        while let row = try rows.next() {
            let entry = try Self.entry(body: row[1], sequence: row[0])
            let mode = try (row[2] as String?).map { text in
                guard let mode = PaymentMode(rawValue: text) else {
                    throw LedgerError.damaged("the mode \(text) of a payment")
                }
                return mode
            }
            try body(PostedEntry(entry: entry, mode: mode, note: row[3]))
        }
    }

    /// Whether an entry of the range posts.
    public func posts(in entries: Range<Int>) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM postings WHERE sequence >= ? AND sequence < ?)"
            ),
            arguments: [entries.lowerBound, entries.upperBound]
        ) ?? false
    }

    /// What moved on every account in some ranges of entries that do not overlap, by name and currency; accounts on which
    /// it comes to nothing are left out.
    ///
    /// - Complexity: for each range two rows for every 4,096 entries before its end.
    public func movements(in ranges: [Range<Int>]) throws -> [AccountBalance] {
        var sums: [String: [Currency: Int64]] = [:]
        for range in ranges {
            for (sequence, sign) in [(range.upperBound - 1, 1), (range.lowerBound - 1, -1)] as [(Int, Int64)] {
                for balance in try trialBalance(at: .sequence(sequence)) {
                    sums[balance.account, default: [:]][balance.balance.currency, default: 0] +=
                        sign * balance.balance.minorUnits
                }
            }
        }
        return sums.flatMap { account, units in
            units.filter { $0.value != 0 }.map { currency, units in
                AccountBalance(account: account, balance: Money(minorUnits: units, currency: currency))
            }
        }.sorted { ($0.account, $0.balance.currency.code) < ($1.account, $1.balance.currency.code) }
    }
}
