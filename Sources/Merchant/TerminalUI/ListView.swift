/// A table of rows with a cursor.
///
/// Drawing costs no more than the rows in sight, if the cursor has been updated to the rows; rows out of sight need
/// not even be there (``ListWindow``). The row under the cursor is marked by `>` as well as by its style, so that it is found without colour.
public struct ListView<ID: Hashable & Sendable>: Sendable {
    /// The rows: all of them, or with a ``window`` those around the ones in sight.
    public var rows: [ListRow<ID>]
    /// Which part of the list the rows are; `nil` if they are the whole of it.
    public var window: ListWindow?
    /// By which column the rows are sorted, for the mark beside its title.
    public var order: ListOrder?
    /// The columns; without any, a row is its first text.
    public var columns: [ListColumn]
    /// Which row has the cursor, and which is the first to be seen.
    public var cursor: ListCursor<ID>
    /// What is written when there is no row.
    public var emptyText: String
    /// Whether the list takes the keys; otherwise its cursor is marked but not lit.
    public var isFocused: Bool
    /// Whether any row is under a cursor; `false` while the cursor is somewhere else on the screen.
    public var hasCursor: Bool

    /// The list of those rows.
    public init(
        rows: [ListRow<ID>],
        columns: [ListColumn] = [],
        cursor: ListCursor<ID> = ListCursor(),
        emptyText: String = "",
        isFocused: Bool = true,
        hasCursor: Bool = true,
        window: ListWindow? = nil,
        order: ListOrder? = nil
    ) {
        self.rows = rows
        self.window = window
        self.order = order
        self.columns = columns.isEmpty ? [ListColumn()] : columns
        self.cursor = cursor
        self.emptyText = emptyText
        self.isFocused = isFocused
        self.hasCursor = hasCursor
    }

    /// How many rows the list has.
    public var count: Int { window?.count ?? rows.count }

    var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }

    /// The rows of a rectangle that show items: all but the line with the columns' titles, if they have any.
    public func height(in rectangle: Rectangle) -> Int {
        max(0, rectangle.rows - (hasHeader ? 1 : 0))
    }
}
