import QRSymbols
import Testing

/// What is drawn is read back by a decoder that is not ours. One at a time: each waits for a program.
@Suite(.serialized) struct ScanningTests {
    @Test(arguments: [
        "https://pay.example/o/0123456789ABCDEF", "http://127.0.0.1:8080/o/ZYXWVTSRQPNMKJHG", "张", "好味小吃店 ¥12.50",
        "上海市黄浦区南京东路𠮷野家", "é", "😀", "0002010102",
    ])
    func `what the terminal draws is read`(text: String) throws {
        let cells = TerminalQR(symbol: try QRSymbol(text: text))
        let image = try #require(PixelImage(text: cells.ansi256()))
        #expect(try SymbolReader.text(in: image.portableGreyMap) == text)
    }

    @Test func `what is drawn in blanks is read`() throws {
        let text = "https://pay.example/o/0123456789ABCDEF"
        let cells = TerminalQR(symbol: try QRSymbol(text: text), form: .blanks)
        let image = try #require(PixelImage(text: cells.ansi256()))
        #expect(try SymbolReader.text(in: image.portableGreyMap) == text)
    }

    @Test(arguments: TerminalBackground.allCases)
    func `every form of text is read on its terminal`(background: TerminalBackground) throws {
        let text = "https://pay.example/o/荷园面馆"
        let cells = TerminalQR(symbol: try QRSymbol(text: text))
        let forms: [QRTextForm] = [
            .colours256, .colours16, .reverseVideo(on: background), .glyphs(on: background),
        ]
        for form in forms {
            for knowsBrightColours in [true, false] {
                let image = PixelImage(text: cells.text(form), on: background, knowsBrightColours: knowsBrightColours)
                #expect(try SymbolReader.text(in: try #require(image).portableGreyMap) == text, "\(form)")
            }
        }
    }

    @Test(arguments: ReceiptPaper.allCases, ["https://pay.example/o/0123456789ABCDEF", "荷园面馆", ""])
    func `what the printer draws is read`(paper: ReceiptPaper, prefix: String) throws {
        let text = prefix.isEmpty ? String(repeating: "0123456789", count: 220) : prefix
        let raster = try #require(RasterImage(commands: try ReceiptQR(text: text, paper: paper).raster()))
        #expect(try SymbolReader.text(in: raster.portableGreyMap) == text)
    }

    @Test(arguments: ErrorCorrection.allCases)
    func `every level is read`(level: ErrorCorrection) throws {
        try expectReadable(text: "https://pay.example/o/0123456789ABCDEF", atLeast: level)
    }

    @Test(arguments: [1, 2, 17, 18, 53, 54, 106, 107, 230, 231, 400, 858, 1000, 2000, 2953])
    func `every length is read`(length: Int) throws {
        try expectReadable(text: String("Counterfoil 2026, ".cycled(to: length)))
    }

    @Test(arguments: [1, 4, 5, 17, 58, 76, 77, 200, 500, 984])
    func `every length of Chinese is read`(length: Int) throws {
        try expectReadable(text: String("永和豆浆油条早餐铺".cycled(to: length)))
    }

    @Test(arguments: [2, 3])
    func `a narrow quiet zone on a dark terminal is read`(quietZone: Int) throws {
        try expectReadable(text: "https://pay.example/o/0123456789ABCDEF", quietZone: quietZone)
    }

    @Test func `a text with NUL is read whole`() throws {
        let text = "before\u{0}after"
        let image = try picture(of: text)
        #expect(
            try SymbolReader.bytes(in: image.portableGreyMap, options: ["-Sbinary", "--oneshot"]) == Array(text.utf8)
        )
    }

    @Test func `an inverted symbol is not read, so that these tests notice one`() throws {
        let text = "https://pay.example/o/0123456789ABCDEF"
        // Read upright first: otherwise this would also pass where the reader is missing.
        try expectReadable(text: text)
        let cells = TerminalQR(symbol: try QRSymbol(text: text))
        let image = PixelImage(columns: cells.columns, rows: cells.rows) { column, row in
            let cell = cells.cell(column: column, row: row)
            return (!cell.upperDark, !cell.lowerDark)
        }
        #expect(throws: SymbolReader.Failure.self) { try SymbolReader.text(in: image.portableGreyMap) }
    }

    private func picture(of text: String, atLeast level: ErrorCorrection = .low, quietZone: Int = 4) throws
        -> PixelImage
    {
        let cells = TerminalQR(symbol: try QRSymbol(text: text, atLeast: level), quietZone: quietZone)
        return PixelImage(columns: cells.columns, rows: cells.rows, cell: cells.cell)
    }

    private func expectReadable(text: String, atLeast level: ErrorCorrection = .low, quietZone: Int = 4) throws {
        let image = try picture(of: text, atLeast: level, quietZone: quietZone)
        #expect(try SymbolReader.text(in: image.portableGreyMap) == text)
    }
}

extension String {
    /// The characters over and over, up to a length.
    fileprivate func cycled(to length: Int) -> [Character] {
        let characters = Array(self)
        return (0..<length).map { characters[$0 % characters.count] }
    }
}
