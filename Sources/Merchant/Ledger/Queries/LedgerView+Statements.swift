import GRDB

extension LedgerView {
    /// Whether an entry tells that a statement was read in.
    ///
    /// - Parameter digest: the SHA-256 of its file, in hexadecimal.
    public func isTaken(statement digest: String, in sequence: Int) throws -> Bool {
        guard case .statementTaken(let taken) = try entry(sequence)?.fact else { return false }
        return taken.digest == digest
    }

    /// The entries that tell of statements, by the SHA-256 of their files in hexadecimal.
    ///
    /// - Complexity: O(n) in the entries of the journal.
    public func statementsTaken() throws -> [String: Int] {
        try Row.fetchAll(
            database,
            sql: "SELECT json_extract(body, '$.data.digest'), sequence FROM journal WHERE kind = ?",
            arguments: [EntryKind.statementTaken.rawValue]
        ).reduce(into: [:]) { taken, row in taken[row[0]] = row[1] }
    }
}
