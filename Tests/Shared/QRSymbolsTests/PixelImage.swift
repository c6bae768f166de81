import QRSymbols

/// A grey picture of character cells, each 8 by 16 pixels, as a terminal would draw them.
struct PixelImage {
    let width: Int
    let height: Int
    private var pixels: [UInt8]

    private static let cellWidth = 8
    private static let halfHeight = 8

    /// A picture of cells on a terminal, with two cells of its background on each side.
    init(
        columns: Int,
        rows: Int,
        on background: TerminalBackground = .dark,
        cell: (_ column: Int, _ row: Int) -> (upperDark: Bool, lowerDark: Bool)
    ) {
        let border = 2
        width = (columns + 2 * border) * Self.cellWidth
        height = (rows + 2 * border) * 2 * Self.halfHeight
        pixels = Array(repeating: background == .dark ? 0 : 255, count: width * height)
        for row in 0..<rows {
            for column in 0..<columns {
                let (upperDark, lowerDark) = cell(column, row)
                let left = (column + border) * Self.cellWidth
                let top = (row + border) * 2 * Self.halfHeight
                fill(left: left, top: top, with: upperDark ? 0 : 255)
                fill(left: left, top: top + Self.halfHeight, with: lowerDark ? 0 : 255)
            }
        }
    }

    /// A picture of what text draws on a terminal.
    init?(text: String, on background: TerminalBackground = .dark, knowsBrightColours: Bool = true) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            Self.cells(inLine: line, TextPen(background: background, knowsBrightColours: knowsBrightColours))
        }
        guard let first = lines.first, lines.allSatisfy({ $0.count == first.count }) else { return nil }
        self.init(columns: first.count, rows: lines.count, on: background) { lines[$1][$0] }
    }

    /// The picture in the binary form of PGM.
    var portableGreyMap: [UInt8] {
        Array("P5\n\(width) \(height)\n255\n".utf8) + pixels
    }

    private mutating func fill(left: Int, top: Int, with grey: UInt8) {
        for y in top..<top + Self.halfHeight {
            for x in left..<left + Self.cellWidth { pixels[y * width + x] = grey }
        }
    }

    private static func cells(inLine line: Substring, _ pen: TextPen) -> [(upperDark: Bool, lowerDark: Bool)] {
        var pen = pen
        var cells: [(upperDark: Bool, lowerDark: Bool)] = []
        var rest = line
        while let character = rest.popFirst() {
            if character == "\u{1B}", let end = rest.firstIndex(of: "m") {
                pen.apply(rest[rest.index(after: rest.startIndex)..<end].split(separator: ";").compactMap { Int($0) })
                rest = rest[end...].dropFirst()
            } else {
                cells.append(pen.cell(character))
            }
        }
        return cells
    }
}
