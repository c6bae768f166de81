import GRDB

/// The rows that replaying the journal makes, held against those in the file.
struct ComparingProjectionStore: ProjectionStore {
    /// The entry that is replayed.
    var sequence = 0
    private let database: Database
    private var tables: [ObjectIdentifier: any FinishedComparison] = [:]
    private let search = SearchSum()
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
        search.add(waiting)
        waiting = []
    }

    /// Names every row that is not as the replay made it, in the order of ``ProjectedTables``.
    ///
    /// - Parameter content: what the search index holds.
    mutating func finish(_ content: SearchContent, _ findings: inout VerificationFindings) throws {
        for layout in ProjectedTables.rows { try finish(layout, &findings) }
        switch content {
        case .broken(let fault): findings.add(Self.search(fault))
        case .whole(let fingerprint) where fingerprint != search.total(): findings.add(Self.search("other terms"))
        case .whole: break
        }
        do {
            let lines = try SearchIndex(database).waitingLines()
            if lines != waiting.map(\.line) { findings.add(Self.search("others that wait")) }
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
