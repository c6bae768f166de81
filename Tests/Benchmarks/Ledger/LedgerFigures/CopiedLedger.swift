import Foundation
import Ledger
import Measuring
import SampleLedger

/// The rows of a ledger, written once more by the shell of SQLite: into the same tables with the same indexes and
/// triggers, in as many transactions, and nothing else.
///
/// It is what the database alone takes: no JSON is made, nothing is hashed, no row is looked up before it is put.
struct CopiedLedger {
    private let sample: Sample
    private let path: String

    private static let entriesPerBatch = SampleTill.paymentsPerDay * 2

    init(of sample: Sample, named name: String = "copied") {
        self.sample = sample
        path = sample.directory.path + "/\(name).sqlite"
    }

    /// Writes the rows in batches and returns how long that took.
    func write() throws -> Double {
        try runProgram("sqlite3", ["-bail", path, try layout()])
        let entries = sample.payments * 2 + sample.payments / SampleTill.paymentsPerDay * 3 + 3
        let batches = stride(from: 0, to: entries, by: Self.entriesPerBatch).map(Self.batch)
        return try run(batches)
    }

    /// Writes the rows of so many payments, the first ones, by a statement for each row, in as many transactions as the
    /// rows came in, and returns how long that took.
    func write(first payments: Int) throws -> Double {
        try runProgram("sqlite3", ["-bail", path, try layout()])
        let entries = payments * 2 + payments / SampleTill.paymentsPerDay * 3 + 3
        let batches = try stride(from: 0, to: entries, by: Self.entriesPerBatch).map { entry in
            let range = "sequence > \(entry) AND sequence <= \(min(entry + Self.entriesPerBatch, entries))"
            let rows = try ["journal", "attempts", "payments"].map { table in
                let query = "SELECT * FROM \(table) WHERE \(range) ORDER BY sequence"
                return try runProgram(
                    "sqlite3",
                    ["-readonly", sample.directory.database, ".mode insert \(table)", query]
                )
            }
            let documents =
                "SELECT 'INSERT INTO search (rowid, terms) VALUES (' || doc || ', ' || quote(terms) || ');' "
                + "FROM documents WHERE \(range.replacing("sequence", with: "doc")) ORDER BY doc"
            return try
                "BEGIN IMMEDIATE;\n\(rows.joined())\(runProgram("sqlite3", ["-readonly", path, documents]))COMMIT;\n"
        }
        return try run(batches)
    }

    /// Writes the payments that were taken one by one after an entry, each in two transactions as the till does, and
    /// returns how long that took.
    func write(_ payments: Int, after entry: Int) throws -> Double {
        let attachment = "ATTACH '\(sample.directory.database)' AS source; "
        try runProgram("sqlite3", ["-bail", path, attachment + Self.documents(after: entry)])
        return try run((0..<payments).map { Self.payment(after: entry + $0 * 2) })
    }

    /// Removes the copy.
    func remove() {
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }

    private func run(_ statements: [String]) throws -> Double {
        let script = URL(filePath: sample.directory.path).appending(path: "copy.sql")
        try Data((Self.opening(sample.directory.database) + statements.joined()).utf8).write(to: script)
        return try measureSeconds { try runProgram("sqlite3", ["-bail", path, ".read '\(script.path)'"]) }
    }

    // What a payment changes in rows that others changed before is written as it stands in the end.
    private static func payment(after entry: Int) -> String {
        let (attempt, acceptance) = ("sequence = \(entry + 1);\n", "sequence = \(entry + 2);\n")
        let settlement = "INSERT INTO search (rowid, terms) SELECT * FROM search_waiting; DELETE FROM search_waiting;"
        let sums = ["identity", "tree_edge"].map { "REPLACE INTO \($0) SELECT * FROM source.\($0);\n" }.joined()
        return """
            BEGIN IMMEDIATE;
            INSERT INTO journal SELECT * FROM source.journal WHERE \(attempt)
            INSERT INTO attempts SELECT * FROM source.attempts WHERE \(attempt)
            \(sums)
            COMMIT;
            BEGIN IMMEDIATE;
            INSERT INTO journal SELECT * FROM source.journal WHERE \(acceptance)
            INSERT INTO payments SELECT * FROM source.payments WHERE \(acceptance)
            UPDATE attempts SET state = 'created' WHERE \(attempt)
            UPDATE attempts SET state = 'paid' WHERE \(attempt)
            INSERT INTO search_waiting SELECT doc, terms FROM documents WHERE doc = \(entry + 2);
            \((entry + 2) % 256 < 2 ? settlement : "")
            \(sums)
            REPLACE INTO balances SELECT * FROM source.balances ORDER BY block DESC LIMIT 3;
            REPLACE INTO takings SELECT * FROM source.takings ORDER BY business_day DESC, quarter DESC LIMIT 1;
            REPLACE INTO takings_days SELECT * FROM source.takings_days ORDER BY business_day DESC LIMIT 1;
            COMMIT;

            """
    }

    private static func documents(after entry: Int) -> String {
        """
        INSERT INTO documents SELECT doc, group_concat(term, ' ') FROM source.search_terms WHERE doc > \(entry)
            GROUP BY doc;
        INSERT INTO documents SELECT sequence, terms FROM source.search_waiting WHERE sequence > \(entry);

        """
    }

    // What the search keeps of each document can only be read term by term.
    private func layout() throws -> String {
        let query = """
            SELECT sql || ';' FROM sqlite_schema
            WHERE sql IS NOT NULL AND (name NOT GLOB 'search_*' OR name = 'search_waiting')
            """
        return try runProgram("sqlite3", ["-readonly", sample.directory.database, query]) + """
            PRAGMA journal_mode = WAL;
            CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance);
            ATTACH '\(sample.directory.database)' AS source;
            CREATE TABLE documents (doc INTEGER PRIMARY KEY, terms TEXT);
            \(Self.documents(after: 0))
            """
    }

    private static func opening(_ source: String) -> String {
        "PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; ATTACH '\(source)' AS source;\n"
    }

    private static func batch(after entry: Int) -> String {
        let range = "sequence > \(entry) AND sequence <= \(entry + entriesPerBatch) ORDER BY sequence;\n"
        let copies = ["journal", "attempts", "payments"].map {
            "INSERT INTO \($0) SELECT * FROM source.\($0) WHERE \(range)"
        }
        return """
            BEGIN IMMEDIATE;
            \(copies.joined())
            INSERT INTO search (rowid, terms) SELECT doc, terms FROM documents
                WHERE doc > \(entry) AND doc <= \(entry + entriesPerBatch) ORDER BY doc;
            COMMIT;

            """
    }
}
