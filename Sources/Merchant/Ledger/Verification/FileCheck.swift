import GRDB

/// Checks the file as a database: its pages, its rows' types, its indexes, how it is laid down, and what it says of that.
struct FileCheck {
    private let database: Database
    // A file as this program lays it down.
    private let model: DatabaseQueue

    init(database: Database) throws {
        self.database = database
        model = try DatabaseQueue()
        try LedgerSchema.bringUp(model)
    }

    /// What is wrong with the pages, the types or the indexes of a file; `nil` when nothing is.
    static func structure(of database: Database) throws -> VerificationFailure? {
        try verdict("integrity_check(1)", database)
    }

    /// What is wrong with the pages or the types of a file; `nil` when nothing is, and the rows can be read whatever the
    /// indexes hold.
    static func pages(of database: Database) throws -> VerificationFailure? {
        try verdict("quick_check(1)", database)
    }

    // The rows' own CHECKs are left out: what the journal says of each row is checked value by value.
    private static func verdict(_ check: String, _ database: Database) throws -> VerificationFailure? {
        try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
        defer { try? database.execute(sql: "PRAGMA ignore_check_constraints = OFF") }
        do {
            let verdict = try String.fetchOne(database, sql: "PRAGMA \(check)") ?? "nothing"
            return verdict == "ok" ? nil : broken(verdict)
        } catch let error as DatabaseError where error.isOfTheFile {
            return broken(error.message ?? "not readable")
        }
    }

    /// A file that is not as SQLite makes it.
    static func broken(_ verdict: String) -> VerificationFailure {
        VerificationFailure(sequence: nil, subject: "the file's structure", expected: "ok", found: verdict)
    }

    /// What is not laid down as this program does it.
    ///
    /// - Parameter kinds: `table`, `index`, `trigger` or `view`.
    func layout(of kinds: [String]) throws -> [VerificationFailure] {
        let expected = try model.read { try Self.statements(kinds, $0) }
        let found = try Self.statements(kinds, database)
        return Set(expected.keys).union(found.keys).sorted().filter { expected[$0] != found[$0] }.map { name in
            VerificationFailure(
                sequence: nil,
                subject: "the layout of \(name)",
                expected: expected[name] == nil ? "absent" : "as it was laid down",
                found: found[name] == nil ? "absent" : "another"
            )
        }
    }

    // A trigger that was taken out would let the next change through unseen.
    private static func statements(_ kinds: [String], _ database: Database) throws -> [String: String] {
        let list = kinds.map { "'\($0)'" }.joined(separator: ", ")
        // SQLite takes kinds in any letters, and names of its own; what counts for ANALYZE changes no answer.
        let sql = """
            SELECT CAST(name AS BLOB), CAST(type AS BLOB), CAST(tbl_name AS BLOB), CAST(sql AS BLOB) FROM sqlite_schema
            WHERE lower(type) IN (\(list)) AND name NOT IN ('sqlite_stat1', 'sqlite_stat4')
            """
        let rows = try Row.fetchAll(database, sql: sql).map { row in
            let texts = (0..<4).map { String(decoding: row.bytes(at: $0), as: UTF8.self) }
            return (texts[0], texts[1...].joined(separator: "\n"))
        }
        return Dictionary(rows, uniquingKeysWith: { first, second in "\(first)\n\(second)" })
    }

    /// In what the file says something else of its layout than this program's files do: its number, the steps that led
    /// to it, the rules by which tables were filled, and how the search index is read.
    func declarations() throws -> [VerificationFailure] {
        let number = "PRAGMA user_version"
        return try differences("the number of the layout", number)
            + differences("a row of grdb_migrations", "SELECT identifier FROM grdb_migrations")
            + differences("a row of projections", "SELECT name, mark FROM projections")
            + differences("a row of search_config", "SELECT k, v FROM search_config")
    }

    private func differences(_ subject: String, _ sql: String) throws -> [VerificationFailure] {
        let expected = try model.read { try Self.rows(sql, $0) }
        let found = try Self.rows(sql, database)
        return Set(expected.keys).union(found.keys).sorted().filter { expected[$0] != found[$0] }.map { key in
            VerificationFailure(
                sequence: nil,
                subject: subject,
                expected: expected[key] ?? "absent",
                found: found[key] ?? "absent"
            )
        }
    }

    // By their first column, where there are several; the only row of one column is the same row whatever it says.
    private static func rows(_ sql: String, _ database: Database) throws -> [String: String] {
        let isPragma = sql.hasPrefix("PRAGMA")
        let rows = try Row.fetchAll(database, sql: sql).map { row in
            let text = row.map { column, value in isPragma ? value.shown : "\(column) \(value.shown)" }
            return (isPragma ? "" : row.databaseValues.first?.shown ?? "", text.joined(separator: ", "))
        }
        return Dictionary(rows, uniquingKeysWith: { first, second in "\(first); \(second)" })
    }
}
