import GRDB

extension LedgerView {
    /// Whether the journal tells that a statement was read in.
    ///
    /// - Parameter digest: the SHA-256 of its file, in hexadecimal.
    /// - Complexity: O(n) in the entries of the journal.
    public func isTaken(statement digest: String) throws -> Bool {
        try Bool.fetchOne(
            database,
            sql: """
                SELECT EXISTS (SELECT 1 FROM journal WHERE kind = ? AND json_extract(body, '$.data.digest') = ?)
                """,
            arguments: [EntryKind.statementTaken.rawValue, digest]
        ) ?? false
    }
}
