import GRDB

/// The projected tables of a database.
struct DatabaseProjectionStore: ProjectionStore {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected? {
        let statement = try database.cachedStatement(sql: Projected.layout.selection)
        return try Row.fetchOne(statement, arguments: StatementArguments(key.values)).map(Projected.init)
    }

    func put<Projected: ProjectedRow>(_ row: Projected) throws {
        try database.executeCached(sql: Projected.layout.replacement, arguments: StatementArguments(row.values))
    }

    func index(_ document: SearchDocument) throws {
        try SearchIndex(database).add(document)
    }
}
