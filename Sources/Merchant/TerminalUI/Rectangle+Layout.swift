extension Rectangle {
    /// The rectangle without a margin of that many cells on every side.
    public func inset(by margin: Int) -> Rectangle {
        inset(columns: margin, rows: margin)
    }

    /// The rectangle without a margin of those columns at the left and right and those rows above and below.
    public func inset(columns: Int, rows: Int) -> Rectangle {
        let columns = columns.clamped(to: 0...max(0, self.columns / 2))
        let rows = rows.clamped(to: 0...max(0, self.rows / 2))
        return Rectangle(
            column: left.offset(by: columns),
            row: top.offset(by: rows),
            columns: self.columns - 2 * columns,
            rows: self.rows - 2 * rows
        )
    }

    /// The upper rows, and what remains below.
    public func split(top rows: Int) -> (top: Rectangle, rest: Rectangle) {
        let rows = rows.clamped(to: 0...max(0, self.rows))
        return (
            Rectangle(column: left, row: top, columns: columns, rows: rows),
            Rectangle(column: left, row: top.offset(by: rows), columns: columns, rows: self.rows - rows)
        )
    }

    /// The lower rows, and what remains above.
    public func split(bottom rows: Int) -> (bottom: Rectangle, rest: Rectangle) {
        let parts = split(top: self.rows - rows.clamped(to: 0...max(0, self.rows)))
        return (parts.rest, parts.top)
    }

    /// The left columns, and what remains at the right.
    public func split(left columns: Int) -> (left: Rectangle, rest: Rectangle) {
        let columns = columns.clamped(to: 0...max(0, self.columns))
        return (
            Rectangle(column: left, row: top, columns: columns, rows: rows),
            Rectangle(column: left.offset(by: columns), row: top, columns: self.columns - columns, rows: rows)
        )
    }

    /// The right columns, and what remains at the left.
    public func split(right columns: Int) -> (right: Rectangle, rest: Rectangle) {
        let parts = split(left: self.columns - columns.clamped(to: 0...max(0, self.columns)))
        return (parts.rest, parts.left)
    }

    /// A rectangle of at most that size in the middle of this one.
    public func centred(_ inner: Size) -> Rectangle {
        let columns = min(inner.columns, self.columns)
        let rows = min(inner.rows, self.rows)
        return Rectangle(
            column: left.offset(by: (self.columns - columns) / 2),
            row: top.offset(by: (self.rows - rows) / 2),
            columns: columns,
            rows: rows
        )
    }

    /// One row of the rectangle, counted from its top; empty if there is none.
    public func row(_ index: Int) -> Rectangle {
        guard index >= 0, index < rows else {
            return Rectangle(column: left, row: top, columns: 0, rows: 0)
        }
        return Rectangle(column: left, row: top.offset(by: index), columns: columns, rows: 1)
    }
}
