import GRDB

/// The rows that replaying the journal makes, held against those in the file.
struct ComparingProjectionStore: ProjectionStore {
    /// The entry that is replayed.
    var sequence = 0
    private let database: Database
    private var tables: [ObjectIdentifier: any FinishedComparison] = [:]
    private var search = SearchFingerprint()
    private var waiting: [SearchDocument] = []

    init(_ database: Database) {
        self.database = database
    }

    mutating func row<Projected: ProjectedRow>(
        _ type: Projected.Type,
        _ key: Projected.Key
    ) throws -> Projected? {
        try table(type).row(key, by: sequence)
    }

    mutating func put<Projected: ProjectedRow>(_ row: Projected) throws {
        try table(Projected.self).put(row, by: sequence)
    }

    mutating func index(_ document: SearchDocument) throws {
        waiting.append(document)
    }

    mutating func settleSearch() throws {
        for document in waiting { search.add(document) }
        waiting = []
    }

    /// Names every row that is not as the replay made it, in the order of ``ProjectedTables``.
    mutating func finish(_ findings: inout VerificationFindings) throws {
        for layout in ProjectedTables.rows { try finish(layout, &findings) }
        do {
            if let fault = try SearchTreeCheck(database).fault() { findings.add(Self.search(fault)) }
            let index = SearchIndex(database)
            if try index.fingerprint() != search { findings.add(Self.search("other terms")) }
            if try index.waitingLines() != waiting.map(\.line) { findings.add(Self.search("others that wait")) }
        } catch let error as DatabaseError where error.isOfTheFile {
            findings.add(Self.search(error.message ?? "not readable"))
        }
    }

    /// A search index that is not as the replay made it.
    static func search(_ found: String) -> VerificationFailure {
        VerificationFailure(
            sequence: nil,
            subject: "the search index",
            expected: "what the journal gives",
            found: found
        )
    }

    private mutating func finish<Projected: ProjectedRow>(
        _ type: Projected.Type,
        _ findings: inout VerificationFindings
    ) throws {
        try table(type).finish(&findings)
    }

    private mutating func table<Projected: ProjectedRow>(_ type: Projected.Type) throws -> ComparedTable<Projected> {
        if let table = tables[ObjectIdentifier(type)] as? ComparedTable<Projected> { return table }
        let table = try ComparedTable<Projected>(database)
        tables[ObjectIdentifier(type)] = table
        return table
    }
}
