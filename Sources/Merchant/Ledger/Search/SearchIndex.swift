import GRDB

/// The table by which payments are found: FTS5 without the texts themselves, so that a payment costs some 80 bytes.
///
/// Documents are only added: nothing by which a payment is found changes after it is recorded.
struct SearchIndex {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// What lays the tables down: `search` finds documents by terms, `search_terms` lists every term with its documents.
    static let tables: [(name: String, creation: String)] = [
        (
            "search",
            "CREATE VIRTUAL TABLE search USING fts5"
                + " (terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii')"
        ),
        ("search_terms", "CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, instance)"),
    ]

    /// Adds a document.
    func add(_ document: SearchDocument) throws {
        try database.executeCached(
            sql: "INSERT INTO search (rowid, terms) VALUES (?, ?)",
            arguments: [document.sequence, document.text]
        )
    }

    /// What all documents come to.
    func fingerprint() throws -> SearchFingerprint {
        var fingerprint = SearchFingerprint()
        let rows = try Row.fetchCursor(database, sql: "SELECT term, doc FROM search_terms")
        while let row = try rows.next() { fingerprint.add(row[0], of: row[1]) }
        return fingerprint
    }
}
