/// A rectangular part of a canvas.
public struct Rectangle: Sendable, Hashable {
    /// The upper left cell.
    public var origin: Point
    /// The extent.
    public var size: Size

    /// The rectangle of that size at that place.
    public init(origin: Point, size: Size) {
        self.origin = origin
        self.size = size
    }

    /// The rectangle of those columns and rows at that place.
    public init(column: Int, row: Int, columns: Int, rows: Int) {
        self.init(origin: Point(column: column, row: row), size: Size(columns: columns, rows: rows))
    }

    /// The whole of a canvas of that size.
    public init(_ size: Size) {
        self.init(origin: .zero, size: size)
    }

    /// The first column.
    public var left: Int { origin.column.offset(by: 0) }
    /// The first row.
    public var top: Int { origin.row.offset(by: 0) }
    /// The column after the last.
    public var right: Int { left.offset(by: size.columns) }
    /// The row after the last.
    public var bottom: Int { top.offset(by: size.rows) }
    /// The number of columns.
    public var columns: Int { size.columns }
    /// The number of rows.
    public var rows: Int { size.rows }
    /// Whether the rectangle has no cell.
    public var isEmpty: Bool { size.isEmpty }

    /// Whether the cell at that place belongs to the rectangle.
    public func contains(_ point: Point) -> Bool {
        point.column >= left && point.column < right && point.row >= top && point.row < bottom
    }

    /// The part that both have; empty if they have none.
    public func intersection(_ other: Rectangle) -> Rectangle {
        let left = max(left, other.left)
        let top = max(top, other.top)
        return Rectangle(
            column: left,
            row: top,
            columns: min(right, other.right).offset(by: -left),
            rows: min(bottom, other.bottom).offset(by: -top)
        )
    }
}
