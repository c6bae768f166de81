import GRDB
import Statements

/// Where the till's journal tells of a statement: a file can be read in while another program holds the ledger.
extension StatementStore {
    /// The statements that somebody read in, the oldest first, each with who did and with the number of the journal's entry
    /// that tells of it, where one is known.
    public func imports() throws(StatementStoreError) -> [(statement: ImportedStatement, actor: String, entry: Int?)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT statements.*, imports.actor, imports.entry FROM imports
                    JOIN statements ON statements.id = imports.statement ORDER BY statements.id
                    """
            ).map { (try ImportedStatement($0), $0["actor"], $0["entry"]) }
        }
    }

    /// Keeps which entry of the journal tells of a statement.
    public func keep(entry: Int, of statement: Int64) throws(StatementStoreError) {
        try write { database in
            try database.execute(
                sql: "UPDATE imports SET entry = ? WHERE statement = ?",
                arguments: [entry, statement]
            )
        }
    }
}
