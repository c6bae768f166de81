/// A place on a canvas, counted in cells from the upper left corner, which is column 0 of row 0.
public struct Point: Sendable, Hashable {
    /// The column, from 0 at the left.
    public var column: Int
    /// The row, from 0 at the top.
    public var row: Int

    /// The place in that column and row; it may lie outside of any canvas.
    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }

    /// The upper left corner.
    public static let zero = Point(column: 0, row: 0)

    /// The place that many columns to the right and rows down.
    public func moved(columns: Int = 0, rows: Int = 0) -> Point {
        Point(column: column.offset(by: columns), row: row.offset(by: rows))
    }
}
