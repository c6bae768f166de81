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

    @Test(arguments: [0, 4]) func `of blanks, a module is two columns of a row`(quietZone: Int) throws {
        let symbol = try QRSymbol(text: url)
        let cells = TerminalQR(symbol: symbol, quietZone: quietZone, form: .blanks)
        #expect(cells.columns == 2 * cells.rows && cells.rows == 29 + 2 * quietZone)
        for row in 0..<cells.rows {
            for column in 0..<cells.columns {
                let isDark = symbol.isDark(column: column / 2 - quietZone, row: row - quietZone)
                #expect(cells.cell(column: column, row: row) == (isDark, isDark))
            }
        }
        #expect(cells.cell(column: -1, row: 0) == (false, false))
        #expect(!cells.ansi256().contains("▀"))
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

    @Test func `16 colours ask for white as one of eight first, and set both colours of each cell`() throws {
        let lines = TerminalQR(symbol: try QRSymbol(text: url)).ansi16().split(separator: "\n")
        let styles = Set(lines.flatMap { $0.split(separator: "\u{1B}[").compactMap { $0.split(separator: "m").first } })
        #expect(styles == ["37;97;47;107", "37;97;40", "30;47;107", "30;40", "0"])
        #expect(lines.allSatisfy { $0.hasPrefix("\u{1B}[37;97;47;107m    ") && $0.hasSuffix("    \u{1B}[0m") })
    }

    @Test(arguments: TerminalBackground.allCases)
    func `without colour the light of a dark terminal and the dark of a light one are reversed`(
        background: TerminalBackground
    ) throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: url))
        let lines = cells.reverseVideo(on: background).split(separator: "\n")
        let light = background == .dark ? "\u{1B}[0;7m" : "\u{1B}[0m"
        #expect(lines.first.map(String.init) == light + String(repeating: " ", count: cells.columns) + "\u{1B}[0m")
        #expect(cells.text(.reverseVideo(on: background)) == cells.reverseVideo(on: background))
    }

    @Test func `bare glyphs draw the light on a dark terminal and the dark on a light one`() throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: url))
        let onDark = cells.glyphs(on: .dark).split(separator: "\n")
        let onLight = cells.glyphs(on: .light).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(onDark.first == String(repeating: "█", count: cells.columns)[...])
        #expect(onLight.first == String(repeating: " ", count: cells.columns)[...])
        let inverse: [Character: Character] = ["█": " ", " ": "█", "▀": "▄", "▄": "▀"]
        #expect(onDark.count == cells.rows)
        #expect(onDark.map { String($0.compactMap { inverse[$0] }) } == onLight.dropLast().map(String.init))
    }
}
