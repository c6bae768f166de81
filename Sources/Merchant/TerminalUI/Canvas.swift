/// A screen as a value: a grid of styled cells that views draw on and a ``Terminal`` shows.
///
/// In every row the widths of the characters add up to the number of columns: a wide character is always whole,
/// and whatever overwrites half of one blanks the other half. No coordinate traps; what falls outside is not drawn.
public struct Canvas: Sendable, Equatable {
    /// The most columns and rows; a larger canvas is cut.
    public static let greatestSize = Size(columns: 1000, rows: 1000)

    /// The extent.
    public let size: Size
    /// The set that what is drawn is of: a sign that is not in it becomes its counterpart there.
    public let glyphs: GlyphSet
    var cells: [Cell]

    /// A blank canvas of that size.
    public init(size: Size, style: Style = .plain, glyphs: GlyphSet = .blocks) {
        self.glyphs = glyphs
        self.size = Size(
            columns: size.columns.clamped(to: 0...Canvas.greatestSize.columns),
            rows: size.rows.clamped(to: 0...Canvas.greatestSize.rows)
        )
        cells = Array(repeating: .blank(style), count: self.size.columns * self.size.rows)
    }

    /// The whole of it.
    public var bounds: Rectangle { Rectangle(size) }

    /// The cell in that column and row, or `nil` outside.
    public subscript(column: Int, row: Int) -> Cell? {
        index(column, row).map { cells[$0] }
    }

    /// The same, with the names that calls read best by.
    public subscript(column column: Int, row row: Int) -> Cell? {
        self[column, row]
    }

    func index(_ column: Int, _ row: Int) -> Int? {
        guard column >= 0, column < size.columns, row >= 0, row < size.rows else { return nil }
        return row * size.columns + column
    }

    /// Puts a character of one or two columns in its place, whole or not at all.
    mutating func place(_ text: String, width: Int, style: Style, column: Int, row: Int) {
        guard let first = index(column, row), index(column + width - 1, row) != nil else { return }
        if cells[first].isContinuation { blank(column - 1, row) }
        if self[column + width, row]?.isContinuation == true { blank(column + width, row) }
        cells[first] = Cell(text: glyphs.folded(text), style: style)
        if width == 2 { cells[first + 1] = Cell(text: "", style: style) }
    }

    private mutating func blank(_ column: Int, _ row: Int) {
        guard let index = index(column, row) else { return }
        cells[index].text = " "
    }
}
