import GRDB

/// The projected tables of a database while a transaction changes them: each row is read once, and written once the
/// transaction ends or somebody reads, however many of its entries change it.
final class DeferredProjectionStore: ProjectionStore {
    /// How many rows of a table are kept in memory, so that a transaction of any length does not fill it.
    static let rowsInMemory = 8_192

    private let rowsInMemory: Int
    private let database: Database
    private var tables: [ObjectIdentifier: any DeferredTable] = [:]

    init(_ database: Database, rowsInMemory: Int = DeferredProjectionStore.rowsInMemory) {
        self.database = database
        self.rowsInMemory = rowsInMemory
    }

    func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected? {
        try table(type).row(key)
    }

    func put<Projected: ProjectedRow>(_ row: Projected) throws {
        table(Projected.self).put(row)
    }

    func index(_ document: SearchDocument) throws {
        try SearchIndex(database).add(document)
    }

    /// Writes what was changed.
    func write() throws {
        // In one order always, so that equal transactions write equal files.
        for type in ProjectedTables.rows { try tables[ObjectIdentifier(type)]?.write() }
        if isFull { for table in tables.values { table.forget() } }
    }

    /// Whether so much is in memory that it should be written.
    var isFull: Bool { tables.values.contains { $0.count > rowsInMemory } }

    private func table<Projected: ProjectedRow>(_ type: Projected.Type) -> DeferredRows<Projected> {
        if let table = tables[ObjectIdentifier(type)] as? DeferredRows<Projected> { return table }
        let table = DeferredRows<Projected>(database)
        tables[ObjectIdentifier(type)] = table
        return table
    }
}
