public import ClearingProtocol
import GRDB
import TransparencyLog

/// The ledger as it stands at one instant, and what can be asked of it.
public struct LedgerView {
    private let connection: Database
    private let writer: JournalWriter?

    /// - Parameter writer: what changes the ledger in the same transaction, if anything does.
    init(_ database: Database, after writer: JournalWriter? = nil) {
        connection = database
        self.writer = writer
    }

    /// What the questions are put to, once all that was appended has arrived there.
    var database: Database {
        get throws {
            try writer?.writeWhatFollows()
            return connection
        }
    }

    /// How many entries the journal has; the newest has this number.
    public func entryCount() throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "SELECT coalesce(max(sequence), 0) FROM journal")) ?? 0
    }

    /// The entry of that number, or `nil`.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when its body cannot be read.
    public func entry(_ sequence: Int) throws -> JournalEntry? {
        let body = try String.fetchOne(
            database,
            sql: "SELECT body FROM journal WHERE sequence = ?",
            arguments: [sequence]
        )
        return try body.map { try Self.entry(body: $0, sequence: sequence) }
    }

    /// The entries about an order, oldest first.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when a body cannot be read.
    public func entries(ofOrder order: String) throws -> [JournalEntry] {
        // They stand between the order's first entry and its last, with those of others.
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT sequence, body FROM journal
                WHERE sequence BETWEEN (SELECT min(sequence) FROM attempts WHERE order_number = ?1)
                        AND (SELECT max(changed_sequence) FROM attempts WHERE order_number = ?1)
                    AND instr(body, ?1) AND json_extract(body, '$.data.order') = ?1
                ORDER BY sequence
                """,
            arguments: [order]
        )
        return try rows.map { try Self.entry(body: $0["body"], sequence: $0["sequence"]) }
    }

    /// The head of the journal's tree over its first `size` entries.
    ///
    /// - Complexity: O(log size) reads.
    public func treeHead(size: Int) throws -> TreeHead {
        TreeHead(size: size, root: try JournalTree(database).frontier(size: size).root.bytes)
    }

    static func entry(body: String, sequence: Int) throws -> JournalEntry {
        do {
            return try JournalEntry(body: body)
        } catch {
            throw LedgerError.damaged("entry \(sequence): \(error)")
        }
    }
}
