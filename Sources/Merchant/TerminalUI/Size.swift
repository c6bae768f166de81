/// The extent of a screen or a part of it, in columns and rows of character cells.
public struct Size: Sendable, Hashable {
    /// The number of columns.
    public var columns: Int
    /// The number of rows.
    public var rows: Int

    /// A size of that many columns and rows; negative numbers count as zero.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// 80 columns by 24 rows, the smallest size that every screen fits in full.
    public static let standard = Size(columns: 80, rows: 24)

    /// Nothing at all.
    public static let zero = Size(columns: 0, rows: 0)

    /// Whether the size has no cell.
    public var isEmpty: Bool { columns <= 0 || rows <= 0 }

    /// Whether a thing of the other size fits in.
    public func holds(_ other: Size) -> Bool {
        columns >= other.columns && rows >= other.rows
    }
}
