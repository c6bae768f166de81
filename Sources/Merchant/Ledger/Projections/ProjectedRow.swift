import GRDB

/// A row of a table that follows from the journal.
protocol ProjectedRow: Sendable, Hashable {
    associatedtype Key: ProjectionKey

    /// How its table is laid down.
    static var layout: TableLayout { get }

    /// What no other row of the table has.
    var key: Key { get }

    /// Reads a row that has the columns of ``layout`` in their order.
    ///
    /// - Throws: ``LedgerError/damaged(_:)`` when a column holds what the program never writes.
    init(_ row: Row) throws

    /// The columns' values, in the order of ``layout``.
    var values: [DatabaseValue] { get }

    /// The entry that made the row, where no other row of the table was made by that entry.
    var madeBy: Int? { get }
}

extension ProjectedRow {
    var madeBy: Int? { nil }
}
