import GRDB
public import Timekeeping

/// An entry of a journal in a few words, for people who must decide about a file.
public struct JournalMark: Sendable, Hashable, CustomStringConvertible {
    /// The entry's number.
    public let sequence: Int
    /// What it records, or `nil` when this program does not know the kind.
    public let kind: EntryKind?
    /// When it was recorded, or `nil` when that cannot be read.
    public let recordedAt: Timestamp?

    init?(_ sequence: Int, in database: Database) throws {
        let sql = "SELECT kind, recorded_at FROM journal WHERE sequence = ?"
        guard let row = try Row.fetchOne(database, sql: sql, arguments: [sequence]) else { return nil }
        self.sequence = sequence
        kind = EntryKind(rawValue: row[0])
        recordedAt = try? Timestamp(parsing: row[1])
    }

    public var description: String {
        "\(sequence) (\(kind?.rawValue ?? "of an unknown kind"), \(recordedAt?.description ?? "at an unknown time"))"
    }
}
