import ClearingProtocol
import GRDB

/// The tables that answer questions quickly. They follow from the journal and can be filled from it at any time.
///
/// Once a layout is released, whoever changes them or ``version`` raises ``LedgerSchema/version`` by a step that fills
/// them anew: a file that names this layout and other rules is taken for tampered with.
enum ProjectedTables {
    /// Grows when ``Projection`` makes other rows of the same journal in the same columns.
    static let version = 3

    /// The tables.
    static let rows: [any ProjectedRow.Type] = [
        IdentityRow.self, AttemptRow.self, PaymentRow.self, ShiftRow.self, BatchRow.self, CheckpointRow.self,
        BalanceRow.self, BlockRow.self, RefundRow.self, TakingsRow.self, TakingsDayRow.self,
        ReceiptRow.self, OperatorRow.self, ShiftMarkRow.self, DecisionRow.self,
        RejectedLineRow.self,
    ]

    /// How they are laid down.
    static let layouts = rows.map { $0.layout }

    /// Their names, in the order in which they are compared.
    static var names: [String] { layouts.map(\.name) }

    /// What lays down the tables, and those of the search.
    private static let creations =
        layouts.map { (name: $0.name, creation: $0.creation) } + SearchIndex.tables
        + [(OrdersView.name, OrdersView.creation)]

    /// What stands for all of the above: a database that names another mark was filled by another program.
    static let mark: String = ContentDigest.hexadecimal(
        of: Array(("\(version)\n" + creations.map(\.creation).joined(separator: "\n")).utf8)
    )

    /// Whether the tables in a database are those of this program.
    static func areCurrent(in database: Database) throws -> Bool {
        let rows = try Row.fetchAll(database, sql: "SELECT name FROM projections WHERE mark = ?", arguments: [mark])
        return Set(creations.map(\.name)).isSubset(of: rows.map { $0[0] })
    }

    /// Lays the tables down anew and fills them from the journal, in the transaction that is open.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when an entry cannot be read or follows from nothing before it.
    static func rebuild(in database: Database) throws {
        // Never by the names that stand in the file, which somebody may have written there.
        for (name, _) in creations {
            let kind = name == OrdersView.name ? "VIEW" : "TABLE"
            try database.execute(sql: "DROP \(kind) IF EXISTS \(name.quotedDatabaseIdentifier)")
        }
        try database.execute(sql: "DELETE FROM projections")
        for (name, creation) in creations {
            try database.execute(sql: creation)
            try database.execute(
                sql: "INSERT INTO projections (name, mark) VALUES (?, ?)",
                arguments: [name, mark]
            )
        }
        try replay(database)
    }

    private static func replay(_ database: Database) throws {
        let store = DeferredProjectionStore(database)
        var projection = Projection(store)
        let rows = try Row.fetchCursor(database, sql: "SELECT sequence, body FROM journal ORDER BY sequence")
        while let row = try rows.next() {
            let body: String = row[1]
            let entry = try LedgerView.entry(body: body, sequence: row[0])
            try projection.apply(entry, leaf: JournalEntry.leaf(of: body))
            if store.isFull { try store.write() }
        }
        try store.write()
    }
}
