/// A grey picture of a screen, 8 by 16 pixels a cell: what a camera in front of it would take.
struct ScreenPixels {
    let width: Int
    let height: Int
    private var pixels: [UInt8]

    private static let cellWidth = 8
    private static let halfHeight = 8

    /// The picture of cells. Of the characters, only the blocks are drawn: they are what symbols are made of.
    init(_ cells: ScreenCells) {
        width = (cells.rows.map(\.count).max() ?? 0) * Self.cellWidth
        height = cells.rows.count * 2 * Self.halfHeight
        pixels = Array(repeating: 0, count: width * height)
        for (row, line) in cells.rows.enumerated() {
            for (column, cell) in line.enumerated() {
                let (front, back) = (cell.foreground.grey, cell.background.grey)
                let upper = cell.text == "▀" || cell.text == "█" ? front : back
                let lower = cell.text == "▄" || cell.text == "█" ? front : back
                fill(column, half: 2 * row, with: upper)
                fill(column, half: 2 * row + 1, with: lower)
            }
        }
    }

    /// The picture in the binary form of PGM.
    var portableGreyMap: [UInt8] { Array("P5\n\(width) \(height)\n255\n".utf8) + pixels }

    private mutating func fill(_ column: Int, half: Int, with grey: UInt8) {
        for y in half * Self.halfHeight..<(half + 1) * Self.halfHeight {
            for x in column * Self.cellWidth..<(column + 1) * Self.cellWidth { pixels[y * width + x] = grey }
        }
    }
}
