/// A table of rows with a cursor.
///
/// The row under the cursor is marked by `>` as well as by its style, so that it is found without colour.
public struct ListView<ID: Hashable & Sendable>: Sendable, Widget {
    /// The rows, all of them, the ones out of sight too.
    public var rows: [ListRow<ID>]
    /// The columns; without any, a row is its first text.
    public var columns: [ListColumn]
    /// Which row has the cursor, and which is the first to be seen.
    public var cursor: ListCursor<ID>
    /// What is written when there is no row.
    public var emptyText: String
    /// Whether the list takes the keys; otherwise its cursor is marked but not lit.
    public var isFocused: Bool

    /// The list of those rows.
    public init(
        rows: [ListRow<ID>],
        columns: [ListColumn] = [],
        cursor: ListCursor<ID> = ListCursor(),
        emptyText: String = "",
        isFocused: Bool = true
    ) {
        self.rows = rows
        self.columns = columns.isEmpty ? [ListColumn()] : columns
        self.cursor = cursor
        self.emptyText = emptyText
        self.isFocused = isFocused
    }

    /// The rows of a rectangle that show items: all but the line with the columns' titles, if they have any.
    public func height(in rectangle: Rectangle) -> Int {
        max(0, rectangle.rows - (hasHeader ? 1 : 0))
    }

    /// Where the terminal's cursor belongs, for people who hear the screen instead of seeing it.
    public func cursorPoint(in rectangle: Rectangle) -> Point? {
        let current = updatedCursor(in: rectangle)
        let row = current.position - current.offset
        guard current.item != nil, row >= 0, row < height(in: rectangle), rectangle.columns > 0 else { return nil }
        return rectangle.origin.moved(rows: row + (hasHeader ? 1 : 0))
    }

    /// Draws the titles, the rows in sight, and the cursor.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        guard !rectangle.isEmpty else { return }
        let parts = rectangle.split(top: hasHeader ? 1 : 0)
        if hasHeader {
            draw(columns.map(\.title), in: parts.top, style: theme.style(.tableHeader), on: &canvas)
        }
        guard !rows.isEmpty else {
            let middle = parts.rest.row(max(0, (parts.rest.rows - 1) / 2))
            canvas.write(emptyText, in: middle, style: theme.style(.dim), alignment: .centre)
            return
        }
        let current = updatedCursor(in: rectangle)
        for (index, row) in rows.dropFirst(current.offset).prefix(parts.rest.rows).enumerated() {
            let isSelected = row.id == current.item
            let style = theme.style(isSelected && isFocused ? .selection : row.role)
            let line = parts.rest.row(index)
            if isSelected || style.background != .standard { canvas.fill(line, style: style) }
            draw(row.cells, in: line, style: style, on: &canvas)
            if isSelected { canvas.write(">", at: line.origin, style: style, limit: line.columns) }
        }
    }

    private var hasHeader: Bool { columns.contains { !$0.title.isEmpty } }

    private func updatedCursor(in rectangle: Rectangle) -> ListCursor<ID> {
        var cursor = cursor
        cursor.update(items: rows.map(\.id), height: height(in: rectangle))
        return cursor
    }

    private func draw(_ cells: [String], in line: Rectangle, style: Style, on canvas: inout Canvas) {
        // Two columns for the mark of the cursor.
        var rest = line.split(left: 2).rest
        let widths = ListColumn.widths(of: columns, in: rest.columns)
        for (index, text) in cells.prefix(columns.count).enumerated() {
            let parts = rest.split(left: widths[index])
            canvas.write(text, in: parts.left, style: style, alignment: columns[index].alignment)
            rest = parts.rest.split(left: 1).rest
        }
    }
}
