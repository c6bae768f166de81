import Foundation
import Ledger

/// The rows of a ledger, written once more by the shell of SQLite: into the same tables with the same indexes and
/// triggers, in as many transactions, and nothing else.
///
/// It is what the database alone takes: no JSON is made, nothing is hashed, no row is looked up before it is put.
struct CopiedLedger {
    private let sample: Sample
    private let path: String

    private static let entriesPerBatch = SampleTill.paymentsPerDay * 2

    init(of sample: Sample) {
        self.sample = sample
        path = sample.directory.path + "/copied.sqlite"
    }

    /// Writes the rows and returns how long that took.
    func write() throws -> Double {
        defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
        try runProgram("sqlite3", ["-bail", path, try layout()])
        let entries = sample.payments * 2 + sample.payments / SampleTill.paymentsPerDay * 3 + 3
        let batches = stride(from: 0, to: entries, by: Self.entriesPerBatch).map(Self.batch)
        let script = URL(filePath: sample.directory.path).appending(path: "copy.sql")
        try Data((Self.opening(sample.directory.database) + batches.joined()).utf8).write(to: script)
        return try measureSeconds { try runProgram("sqlite3", ["-bail", path, ".read '\(script.path)'"]) }
    }

    // What the search keeps of each document can only be read term by term.
    private func layout() throws -> String {
        let query = "SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'search_*'"
        return try runProgram("sqlite3", ["-readonly", sample.directory.database, query]) + """
            PRAGMA journal_mode = WAL;
            CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance);
            ATTACH '\(sample.directory.database)' AS source;
            CREATE TABLE documents (doc INTEGER PRIMARY KEY, terms TEXT);
            INSERT INTO documents SELECT doc, group_concat(term, ' ') FROM source.search_terms GROUP BY doc;
            INSERT INTO documents SELECT sequence, terms FROM source.search_waiting;
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
