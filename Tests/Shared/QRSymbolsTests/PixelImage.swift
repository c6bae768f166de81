import QRSymbols

/// A grey picture of character cells, each 8 by 16 pixels, as a terminal would draw them.
struct PixelImage {
    let width: Int
    let height: Int
    private var pixels: [UInt8]

    private static let cellWidth = 8
    private static let halfHeight = 8

    /// A picture of cells on a dark terminal, with two dark cells on each side.
    init(columns: Int, rows: Int, cell: (_ column: Int, _ row: Int) -> (upperDark: Bool, lowerDark: Bool)) {
        let border = 2
        width = (columns + 2 * border) * Self.cellWidth
        height = (rows + 2 * border) * 2 * Self.halfHeight
        pixels = Array(repeating: 0, count: width * height)
        for row in 0..<rows {
            for column in 0..<columns {
                let (upperDark, lowerDark) = cell(column, row)
                let left = (column + border) * Self.cellWidth
                let top = (row + border) * 2 * Self.halfHeight
                if !upperDark { fillWhite(left: left, top: top) }
                if !lowerDark { fillWhite(left: left, top: top + Self.halfHeight) }
            }
        }
    }

    /// A picture of what text with colours of the 256-colour palette draws.
    init?(ansi text: String) {
        let lines = text.split(separator: "\n").map { Self.cells(inLine: $0) }
        guard let first = lines.first, lines.allSatisfy({ $0.count == first.count }) else { return nil }
        self.init(columns: first.count, rows: lines.count) { lines[$1][$0] }
    }

    /// The picture in the binary form of PGM.
    var portableGreyMap: [UInt8] {
        Array("P5\n\(width) \(height)\n255\n".utf8) + pixels
    }

    private mutating func fillWhite(left: Int, top: Int) {
        for y in top..<top + Self.halfHeight {
            for x in left..<left + Self.cellWidth { pixels[y * width + x] = 255 }
        }
    }

    private static func cells(inLine line: Substring) -> [(upperDark: Bool, lowerDark: Bool)] {
        var cells: [(upperDark: Bool, lowerDark: Bool)] = []
        var foregroundDark = true
        var backgroundDark = true
        for piece in line.split(separator: "\u{1B}[") {
            let end = piece.firstIndex(of: "m") ?? piece.startIndex
            let codes = piece[..<end].split(separator: ";").compactMap { Int($0) }
            if codes.count == 6 {
                foregroundDark = codes[2] == 16
                backgroundDark = codes[5] == 16
            }
            for glyph in piece[end...].dropFirst() {
                cells.append(glyph == "▀" ? (foregroundDark, backgroundDark) : (backgroundDark, backgroundDark))
            }
        }
        return cells
    }
}
