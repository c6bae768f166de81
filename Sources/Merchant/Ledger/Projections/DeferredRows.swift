import GRDB

/// The rows of one projected table that a transaction has read and changed, until they are written.
final class DeferredRows<Projected: ProjectedRow>: DeferredTable {
    private let database: Database
    /// What the table holds, or will once it is written; `nil` for a row that is not there.
    private var known: [Projected.Key: Projected?]
    /// The keys of the rows that are not written yet, in the order in which they were first changed.
    private var changed: [Projected.Key] = []
    private var areChanged: Set<Projected.Key> = []
    /// The keys among them of rows that are not in the database.
    private var areNew: Set<Projected.Key> = []

    /// - Parameter memory: rows as they stand in the database; see ``memory``.
    init(_ database: Database, memory: (any Sendable)?) {
        self.database = database
        known = memory as? [Projected.Key: Projected?] ?? [:]
    }

    func row(_ key: Projected.Key) throws -> Projected? {
        if let known = known[key] { return known }
        let statement = try database.cachedStatement(sql: Projected.layout.selection)
        // A cursor's row is read where it stands; one that is fetched alone is copied first.
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(databaseValues: key.values))
        let row = try rows.next().map(Projected.init)
        known[key] = .some(row)
        return row
    }

    func put(_ row: Projected) {
        let key = row.key
        known[key] = row
        if areChanged.insert(key).inserted { changed.append(key) }
    }

    /// Adds a row without asking whether there is one.
    ///
    /// - Returns: whether none is known of.
    func add(_ row: Projected) -> Bool {
        if let known = known[row.key], known != nil { return false }
        put(row)
        areNew.insert(row.key)
        return true
    }

    var count: Int { known.count }

    var memory: any Sendable { known }

    func write() throws {
        guard !changed.isEmpty else { return }
        let insertion = try database.cachedStatement(sql: Projected.layout.insertion)
        let replacement = try database.cachedStatement(sql: Projected.layout.replacement)
        for key in changed {
            guard let row = known[key] ?? nil else { continue }
            let statement = areNew.contains(key) ? insertion : replacement
            try statement.execute(arguments: StatementArguments(databaseValues: row.values))
        }
        changed = []
        areChanged = []
        areNew = []
    }

    func forget() {
        known = [:]
    }
}
