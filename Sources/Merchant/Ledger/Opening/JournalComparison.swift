import FoundationEssentials
import GRDB

/// How the journals of two files of the same ledger differ.
struct JournalComparison {
    /// How many entries both have, from the first on.
    let common: Int
    /// The first and last entry that only the first file has.
    let onlyInFirst: (first: JournalMark, last: JournalMark)?
    /// The first and last entry that only the second file has.
    let onlyInSecond: (first: JournalMark, last: JournalMark)?

    /// The first entry on which the two differ, when both have more than what is common.
    var divergence: JournalMark? { onlyInSecond == nil ? nil : onlyInFirst?.first }

    /// Reads both journals from the first entry on.
    init(_ first: Database, _ second: Database) throws {
        let sql = "SELECT leaf, body FROM journal ORDER BY sequence"
        let one = try Row.fetchCursor(first, sql: sql)
        let other = try Row.fetchCursor(second, sql: sql)
        var common = 0
        while let left = try one.next(), let right = try other.next() {
            // A damaged leaf does not make another entry of the same words, nor the other way round.
            guard left[0] as Data == right[0] as Data || left[1] as String == right[1] as String else { break }
            common += 1
        }
        self.common = common
        onlyInFirst = try Self.rest(of: first, after: common)
        onlyInSecond = try Self.rest(of: second, after: common)
    }

    private static func rest(of database: Database, after common: Int) throws -> (JournalMark, JournalMark)? {
        let newest = try Int.fetchOne(database, sql: "SELECT max(sequence) FROM journal") ?? 0
        guard newest > common, let first = try JournalMark(common + 1, in: database),
            let last = try JournalMark(newest, in: database)
        else { return nil }
        return (first, last)
    }
}
