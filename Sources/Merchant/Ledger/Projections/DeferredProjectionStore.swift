import GRDB

/// The projected tables of a database while a transaction changes them: each row is read once, and written once the
/// transaction ends or somebody reads, however many of its entries change it.
final class DeferredProjectionStore: ProjectionStore {
    /// How many rows of a table are kept in memory, so that a transaction of any length does not fill it.
    static let rowsInMemory = 8_192
    /// How many rows of a table are kept from one transaction for the next.
    private static let rowsRemembered = 1_024

    private let rowsInMemory: Int
    private let database: Database
    private var tables: [ObjectIdentifier: any DeferredTable] = [:]
    // Documents that are not in the database yet, not even among those that wait there.
    private var documents: [SearchDocument] = []
    // The rows that an earlier transaction kept, of tables that were not asked for yet.
    private var remembered: [ObjectIdentifier: any Sendable] = [:]

    init(_ database: Database, rowsInMemory: Int = DeferredProjectionStore.rowsInMemory) {
        self.database = database
        self.rowsInMemory = rowsInMemory
    }

    func row<Projected: ProjectedRow>(_ type: Projected.Type, _ key: Projected.Key) throws -> Projected? {
        try table(type).row(key)
    }

    func add<Projected: ProjectedRow>(_ row: Projected, _ subject: () -> String) throws {
        // Not asked for: the database refuses a second row of a key.
        guard table(Projected.self).add(row) else {
            throw LedgerError.damaged("an entry makes \(subject()), which is there already")
        }
    }

    func put<Projected: ProjectedRow>(_ row: Projected) throws {
        table(Projected.self).put(row)
    }

    func index(_ document: SearchDocument) throws {
        documents.append(document)
    }

    func settleSearch() throws {
        try SearchIndex(database).settle(with: documents)
        documents = []
    }

    /// Takes over what an earlier transaction kept.
    func remember(_ memory: [ObjectIdentifier: any Sendable]) {
        remembered = memory
    }

    /// What the next transaction may take over, once all is written.
    var memory: [ObjectIdentifier: any Sendable] {
        let known = tables.filter { $0.value.count <= Self.rowsRemembered }.mapValues(\.memory)
        return remembered.merging(known) { $1 }
    }

    /// Writes what was changed.
    func write() throws {
        // In one order always, so that equal transactions write equal files.
        for type in ProjectedTables.rows { try tables[ObjectIdentifier(type)]?.write() }
        try SearchIndex(database).wait(documents)
        documents = []
        if isFull { for table in tables.values { table.forget() } }
    }

    /// Whether so much is in memory that it should be written.
    var isFull: Bool { tables.values.contains { $0.count > rowsInMemory } }

    private func table<Projected: ProjectedRow>(_ type: Projected.Type) -> DeferredRows<Projected> {
        if let table = tables[ObjectIdentifier(type)] as? DeferredRows<Projected> { return table }
        let table = DeferredRows<Projected>(database, memory: remembered.removeValue(forKey: ObjectIdentifier(type)))
        tables[ObjectIdentifier(type)] = table
        return table
    }
}
