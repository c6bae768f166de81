import FoundationEssentials
import GRDB

/// A row of the journal as it stands in the file.
struct JournalRow: Sendable {
    let sequence: Int
    let recordedAt: String
    let kind: String
    /// The bytes that are hashed, whatever they are.
    let body: [UInt8]
    let leaf: [UInt8]

    /// What reads rows of these columns, in the order of the journal.
    static let selection = "SELECT sequence, recorded_at, kind, body, leaf FROM journal ORDER BY sequence"

    init(_ row: Row) throws {
        sequence = row[0]
        recordedAt = row[1]
        kind = row[2]
        body = try row.withUnsafeData(atIndex: 3) { [UInt8]($0 ?? Data()) }
        leaf = try row.withUnsafeData(atIndex: 4) { [UInt8]($0 ?? Data()) }
    }
}
