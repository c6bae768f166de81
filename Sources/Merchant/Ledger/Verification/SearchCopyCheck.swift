import FoundationEssentials
import GRDB

/// Lets SQLite check the search index, lists of pages within long lists included. It does so by a statement that writes,
/// so that it is given a copy.
struct SearchCopyCheck {
    let database: Database
    /// A file that does not exist yet.
    let path: String

    /// What SQLite finds, or `nil` when the index is whole.
    func fault() throws -> String? {
        try copy()
        do {
            // Another connection than the one that copied: what that one knows of the index is not what it wrote.
            try DatabaseQueue(path: path).write {
                try $0.execute(sql: "INSERT INTO search (search) VALUES ('integrity-check')")
            }
            return nil
        } catch let error as DatabaseError where error.isOfTheFile {
            return error.message ?? "not whole"
        }
    }

    private func copy() throws {
        let queue = try DatabaseQueue(path: path)
        try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
        try queue.write { scratch in
            for (_, creation) in SearchIndex.tables { try scratch.execute(sql: creation) }
            try scratch.execute(sql: "DELETE FROM search_data; DELETE FROM search_idx")
            try copy(rowsOf: "search_data", ["id", "block"], into: scratch)
            try copy(rowsOf: "search_idx", ["segid", "term", "pgno"], into: scratch)
        }
        try queue.close()
    }

    private func copy(rowsOf table: String, _ columns: [String], into copy: Database) throws {
        let list = columns.joined(separator: ", ")
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        let insertion = try copy.makeStatement(sql: "INSERT INTO \(table) (\(list)) VALUES (\(places))")
        let rows = try Row.fetchCursor(database, sql: "SELECT \(list) FROM \(table)")
        while let row = try rows.next() {
            try insertion.execute(arguments: StatementArguments(row.databaseValues))
        }
    }
}
