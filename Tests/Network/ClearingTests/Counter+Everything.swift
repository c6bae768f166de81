import GRDB

extension Counter {
    /// Every text and number of every table of the node's database.
    func everything() async throws -> String {
        try await database().read { database in
            let tables = try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            return try tables.map { table in
                try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map(\.description).joined(separator: "\n")
            }.joined(separator: "\n")
        }
    }
}
