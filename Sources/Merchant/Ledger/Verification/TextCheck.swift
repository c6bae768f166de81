import GRDB

/// Checks that no text in the file goes on after a NUL byte: there a reader of C strings ends, while SQLite compares the
/// whole, so that a row could show one thing and be found by another.
struct TextCheck {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The tables with texts. The bodies of the journal are read as bytes and checked as JSON.
    private static let tables =
        ["journal", "postings", "grdb_migrations", "projections", "search_config", SearchIndex.waiting]
        + ProjectedTables.names

    /// What is wrong, at most one row of each table.
    func failures() throws -> [VerificationFailure] {
        try Self.tables.compactMap(failure)
    }

    private func failure(in table: String) throws -> VerificationFailure? {
        let columns = try database.columns(in: table).filter { ["TEXT", ""].contains($0.type) && $0.name != "body" }
            .map(\.name)
        let conditions = columns.map { "instr(CAST(\($0.quotedDatabaseIdentifier) AS BLOB), x'00')" }
        guard !columns.isEmpty,
            let row = try Row.fetchOne(
                database,
                sql: "SELECT \(conditions.joined(separator: ", ")), * FROM \(table) "
                    + "WHERE \(conditions.joined(separator: " OR "))"
            )
        else { return nil }
        let broken = columns.indices.filter { (row[$0] as Int? ?? 0) > 0 }.map { columns[$0] }
        return VerificationFailure(
            sequence: row.hasColumn("sequence") ? row["sequence"] : nil,
            subject: "the text in a row of \(table)",
            expected: "without a NUL byte",
            found: "one with it in \(broken.joined(separator: ", "))"
        )
    }
}
