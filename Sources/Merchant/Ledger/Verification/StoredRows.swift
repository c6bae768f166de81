import GRDB

/// The rows of one projected table as they stand in the file.
///
/// A row that stands under the number of the entry that made it is at hand when that entry asks for it: the table is
/// walked beside the journal, once. Every other row is read by its key.
final class StoredRows<Projected: ProjectedRow> {
    private let database: Database
    private let walk: RowCursor?
    // The row of the walk that was not passed yet.
    private var next: Row?
    private var made: (sequence: Int, row: Projected?) = (0, nil)
    // The row that was asked for last is, as a rule, the one that is put next.
    private var fetched: (key: Projected.Key, row: Projected?)?

    init(_ database: Database) throws {
        self.database = database
        let layout = Projected.layout
        walk = try layout.rowidColumn.map { rowid in
            let columns = layout.columns.map(\.name)
            let list = columns.joined(separator: ", ")
            return try Row.fetchCursor(database, sql: "SELECT \(list) FROM \(layout.name) ORDER BY \(columns[rowid])")
        }
        next = try walk?.next()
    }

    /// The row of a key.
    ///
    /// - Parameter sequence: the entry that asks; no entry before it asks afterwards.
    func row(_ key: Projected.Key, by sequence: Int) throws -> Projected? {
        // Keys are unique in the file, so that no other row has this one's.
        if let made = try row(madeBy: sequence), made.key == key { return made }
        if let fetched, fetched.key == key { return fetched.row }
        let statement = try database.cachedStatement(sql: Projected.layout.selection)
        let rows = try Row.fetchCursor(statement, arguments: StatementArguments(databaseValues: key.values))
        let row = try rows.next().map(Projected.init)
        fetched = (key, row)
        return row
    }

    private func row(madeBy sequence: Int) throws -> Projected? {
        guard let walk, let rowid = Projected.layout.rowidColumn else { return nil }
        if made.sequence == sequence { return made.row }
        while let row = next, row[rowid] < sequence { next = try walk.next() }
        let row = try next.flatMap { $0[rowid] == sequence ? try Projected($0) : nil }
        made = (sequence, row)
        return row
    }
}
