import GRDB
import Statements

/// Which statements the till's journal does not tell of yet: a file can be read in while another program holds the ledger.
extension StatementStore {
    /// The statements that the journal does not tell of, the oldest first, each with whoever read it in.
    public func unrecorded() throws(StatementStoreError) -> [(statement: ImportedStatement, actor: String)] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT statements.*, imports.actor FROM imports JOIN statements ON statements.id = imports.statement
                    WHERE NOT is_recorded ORDER BY statements.id
                    """
            ).map { (try ImportedStatement($0), $0["actor"]) }
        }
    }

    /// Keeps that the journal tells of a statement.
    public func markRecorded(_ statement: Int64) throws(StatementStoreError) {
        try write { database in
            try database.execute(sql: "UPDATE imports SET is_recorded = 1 WHERE statement = ?", arguments: [statement])
        }
    }
}
