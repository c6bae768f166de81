import QRSymbols
import Testing

@Suite struct TerminalQRTests {
    private let url = "https://pay.example/o/0123456789ABCDEF"

    @Test(arguments: [(0, 29, 15), (1, 31, 16), (2, 33, 17), (4, 37, 19), (-9, 29, 15), (1000, 157, 79)])
    func `has a column a module and a row two modules`(quietZone: Int, columns: Int, rows: Int) throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: url), quietZone: quietZone)
        #expect(cells.symbol.version == 3)
        #expect(cells.columns == columns)
        #expect(cells.rows == rows)
    }

    @Test(arguments: [0, 1, 4])
    func `cells are the modules, and the last half row is light`(quietZone: Int) throws {
        let symbol = try QRSymbol(text: url)
        let cells = TerminalQR(symbol: symbol, quietZone: quietZone)
        for row in 0..<cells.rows {
            for column in 0..<cells.columns {
                let cell = cells.cell(column: column, row: row)
                #expect(cell.upperDark == symbol.isDark(column: column - quietZone, row: 2 * row - quietZone))
                #expect(cell.lowerDark == symbol.isDark(column: column - quietZone, row: 2 * row + 1 - quietZone))
                if row == cells.rows - 1 { #expect(!cell.lowerDark) }
            }
        }
        for (column, row) in [(-1, 0), (0, -1), (cells.columns, 0), (0, cells.rows), (.max, .max), (.min, .min)] {
            #expect(cells.cell(column: column, row: row) == (false, false))
        }
    }

    @Test func `coloured text sets both colours, resets at each line's end and is all light at the edge`() throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: url))
        let lines = cells.ansi256().split(separator: "\n")
        #expect(lines.count == cells.rows)
        #expect(
            lines.first.map(String.init) == "\u{1B}[38;5;231;48;5;231m" + String(repeating: " ", count: cells.columns)
                + "\u{1B}[0m"
        )
        for line in lines {
            #expect(line.hasPrefix("\u{1B}[38;5;231;48;5;231m    "))
            #expect(line.hasSuffix("    \u{1B}[0m"))
        }
    }

    @Test func `bare glyphs draw the light on a dark terminal and the dark on a light one`() throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: url))
        let onDark = cells.glyphsOnly().split(separator: "\n")
        let onLight = cells.glyphsOnly(darkBackground: false).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(onDark.first == String(repeating: "█", count: cells.columns)[...])
        #expect(onLight.first == String(repeating: " ", count: cells.columns)[...])
        let inverse: [Character: Character] = ["█": " ", " ": "█", "▀": "▄", "▄": "▀"]
        #expect(onDark.count == cells.rows)
        #expect(onDark.map { String($0.compactMap { inverse[$0] }) } == onLight.dropLast().map(String.init))
    }
}
