/// A database read by the `sqlite3` shell, as an auditor would.
struct Database {
    let path: String

    /// The till's ledger in a data directory.
    static func ledger(in data: String) -> Database { Database(path: "\(data)/ledger.sqlite") }

    /// A node's database in its data directory.
    static func node(in data: String) -> Database { Database(path: "\(data)/clearing.sqlite") }

    /// The rows that a query answers, their columns joined by `|`.
    func rows(_ query: String) async throws -> [String] {
        let result = try await Command("sqlite3", ["-batch", "-cmd", ".timeout 5000", path, query]).run()
        guard result.status == 0 else { throw HarnessFailure("sqlite3 refuses \(query): \(result.errors)") }
        return result.output.split(separator: "\n").map(String.init)
    }

    /// The one value that a query answers.
    func value(_ query: String) async throws -> String {
        let rows = try await rows(query)
        guard let row = rows.first, rows.count == 1 else {
            throw HarnessFailure("\(query) answers \(rows.count) rows instead of one.")
        }
        return row
    }

    /// Every entry's leaf and every attempt's state: equal exactly when nothing was written in between.
    func contents() async throws -> [String] {
        try await rows(
            "SELECT sequence, hex(leaf) FROM journal; SELECT order_number, attempt, state FROM attempts ORDER BY 1, 2"
        )
    }
}
