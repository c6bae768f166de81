import GRDB

/// The table by which payments are found: FTS5 without the texts themselves, so that a payment costs some 80 bytes.
///
/// Documents are only added: nothing by which a payment is found changes after it is recorded. The newest wait in a
/// plain table beside it, since adding them to the index one by one writes several pages for each.
struct SearchIndex {
    /// How many entries are recorded before the documents among them go from those that wait into the index, unless a
    /// shift is closed before.
    static let entriesPerSettlement = 256

    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The table of the documents that wait.
    static let waiting = "search_waiting"

    /// What lays the tables down: `search` finds documents by terms, `search_terms` lists every term with its documents,
    /// `search_waiting` has the documents that are in neither.
    static let tables: [(name: String, creation: String)] = [
        (
            "search",
            "CREATE VIRTUAL TABLE search USING fts5"
                + " (terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii')"
        ),
        ("search_terms", "CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance)"),
        (
            waiting,
            "CREATE TABLE \(waiting) (\n    sequence INTEGER PRIMARY KEY,\n    terms TEXT NOT NULL\n) STRICT"
        ),
    ]

    /// Whether the documents that wait go into the index once an entry is recorded.
    static func isSettled(by entry: JournalEntry) -> Bool {
        if case .shiftClosed = entry.fact { return true }
        return entry.sequence.isMultiple(of: entriesPerSettlement)
    }

    /// Puts documents with those that wait.
    func wait(_ documents: [SearchDocument]) throws {
        for document in documents {
            try database.executeCached(
                sql: "INSERT INTO \(Self.waiting) (sequence, terms) VALUES (?, ?)",
                arguments: [document.sequence, document.text]
            )
        }
    }

    /// Adds the documents that wait to the index, and then others, which are newer.
    func settle(with documents: [SearchDocument]) throws {
        try database.executeCached(
            sql: "INSERT INTO search (rowid, terms) SELECT sequence, terms FROM \(Self.waiting) ORDER BY sequence",
            arguments: []
        )
        try database.executeCached(sql: "DELETE FROM \(Self.waiting)", arguments: [])
        for document in documents {
            try database.executeCached(
                sql: "INSERT INTO search (rowid, terms) VALUES (?, ?)",
                arguments: [document.sequence, document.text]
            )
        }
    }

    /// Lets the pages of the index hold what the transaction added, which FTS5 does at its end or before its terms are
    /// listed.
    func flush() throws {
        _ = try Row.fetchOne(database, sql: "SELECT term FROM search_terms LIMIT 1")
    }

    /// The documents that wait, newest first, which are newer than all in the index.
    func waitingDocuments() throws -> [SearchDocument] {
        let sql = "SELECT sequence, terms FROM \(Self.waiting) ORDER BY sequence DESC"
        return try Row.fetchAll(database.cachedStatement(sql: sql)).map(SearchDocument.init)
    }

    /// The documents that wait as they stand there, oldest first.
    func waitingLines() throws -> [String] {
        try String.fetchAll(database, sql: "SELECT sequence || ' ' || terms FROM \(Self.waiting) ORDER BY sequence")
    }
}
