import Testing

@testable import QRSymbols

@Suite struct QRSymbolTests {
    @Test(arguments: [
        (1, 1, ErrorCorrection.high), (17, 1, .low), (18, 2, .quartile), (21, 2, .medium), (62, 4, .medium),
        (63, 4, .low), (78, 4, .low),
        (106, 5, .low), (107, 6, .low), (271, 10, .low), (2953, 40, .low),
    ])
    func `takes the smallest version and then the best level it allows`(
        length: Int,
        version: Int,
        level: ErrorCorrection
    ) throws {
        let symbol = try QRSymbol(text: String(repeating: "a", count: length))
        #expect(symbol.version == version)
        #expect(symbol.errorCorrection == level)
        #expect(symbol.width == 17 + 4 * version)
    }

    @Test(arguments: ErrorCorrection.allCases)
    func `every capacity of the table is what the encoder fits`(level: ErrorCorrection) throws {
        for declared in [false, true] {
            for version in QRCapacity.versions {
                let capacity = QRCapacity.bytes(version: version, level: level, declaresEncoding: declared)
                // "é" is two bytes, so that the text is not ASCII and has any length from two on.
                let text = (declared ? "é" : "") + String(repeating: "a", count: capacity - (declared ? 2 : 0))
                let full = try QRSymbol(text: text, atLeast: level, maximumVersion: version)
                #expect(full.version == version && full.errorCorrection >= level)
                #expect(throws: QRError.tooLong(bytes: capacity + 1, capacity: capacity)) {
                    try QRSymbol(text: text + "a", atLeast: level, maximumVersion: version)
                }
            }
        }
    }

    /// What a symbol with an ECI header of 12 bits holds, ISO/IEC 18004, table 7, less the byte that the header costs.
    @Test(arguments: [
        (16, 1, ErrorCorrection.low), (6, 1, .high), (25, 2, .medium), (61, 4, .medium), (62, 4, .low), (229, 9, .low),
        (270, 10, .low), (2952, 40, .low),
    ])
    func `beyond ASCII too the smallest version is taken`(length: Int, version: Int, level: ErrorCorrection) throws {
        let symbol = try QRSymbol(text: "é" + String(repeating: "a", count: length - 2))
        #expect(symbol.version == version && symbol.errorCorrection == level)
    }

    @Test(arguments: ErrorCorrection.allCases)
    func `where libqrencode takes the same version, it makes the same symbol`(level: ErrorCorrection) throws {
        try #require(DeclaredText.isMakeable)
        for version in QRCapacity.versions {
            let capacity = QRCapacity.bytes(version: version, level: level, declaresEncoding: true)
            for length in [2, capacity / 2, capacity - 2] where length >= 2 {
                let bytes = Array(("é" + String(repeating: "a", count: length - 2)).utf8)
                let theirs = try QRSymbol(bytes: bytes, declaresEncoding: true, version: version, level: level)
                let ours = try DeclaredText(bytes: bytes, version: version, level: level).modules()
                let symbol = QRSymbol(
                    version: version,
                    errorCorrection: level,
                    width: 17 + 4 * version,
                    darkModules: ours
                )
                #expect(symbol == theirs, "version \(version), \(length) bytes")
            }
        }
    }

    @Test func `refuses an empty text and one without end`() {
        #expect(throws: QRError.emptyText) { try QRSymbol(text: "") }
        let endless = String(repeating: "长", count: 1_000_000)
        #expect(throws: QRError.tooLong(bytes: 3_000_000, capacity: 2952)) { try QRSymbol(text: endless) }
    }

    @Test(arguments: [Int.min, 0, 1])
    func `a largest version below one counts as one`(version: Int) throws {
        #expect(try QRSymbol(text: "a", maximumVersion: version).version == 1)
        #expect(try QRSymbol(text: "a", maximumVersion: .max).version == 1)
    }

    @Test func `outside the symbol all is light and inside are the finder patterns`() throws {
        let symbol = try QRSymbol(text: "https://pay.example/o/0123456789ABCDEF")
        for (column, row) in [(-1, 0), (0, -1), (symbol.width, 0), (0, symbol.width), (.max, .max), (.min, .min)] {
            #expect(!symbol.isDark(column: column, row: row))
        }
        for corner in [(0, 0), (symbol.width - 7, 0), (0, symbol.width - 7)] {
            for row in 0..<7 {
                for column in 0..<7 {
                    let ring = max(abs(column - 3), abs(row - 3))
                    #expect(symbol.isDark(column: corner.0 + column, row: corner.1 + row) == (ring != 2))
                }
            }
        }
    }

    @Test func `encodes from many tasks alike`() async throws {
        let expected = try QRSymbol(text: "counterfoil")
        await withTaskGroup(of: QRSymbol?.self) { group in
            for _ in 0..<64 { group.addTask { try? QRSymbol(text: "counterfoil") } }
            for await symbol in group { #expect(symbol == expected) }
        }
    }

    @Test func `a drawing has exactly the dark modules`() throws {
        let symbol = try QRSymbol(text: "https://pay.example/o/0123456789ABCDEF")
        let svg = symbol.svg(moduleSize: 3, quietZone: 4)
        let side = symbol.width + 8
        #expect(svg.contains("width=\"\(side * 3)\" height=\"\(side * 3)\" viewBox=\"0 0 \(side) \(side)\""))
        let path = try #require(svg.split(separator: " d=\"").last?.split(separator: "\"").first)
        var dark: Set<[Int]> = []
        for run in path.split(separator: "M") {
            let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
            #expect(numbers.count == 5 && numbers[2] == numbers[4])
            for column in numbers[0]..<numbers[0] + numbers[2] { dark.insert([column - 4, numbers[1] - 4]) }
        }
        for row in -4..<side {
            for column in -4..<side {
                #expect(dark.contains([column, row]) == symbol.isDark(column: column, row: row))
            }
        }
        #expect(symbol.svg(moduleSize: .max, quietZone: .max).hasPrefix("<svg "))
        #expect(
            symbol.svg(moduleSize: .min, quietZone: .min).contains("viewBox=\"0 0 \(symbol.width) \(symbol.width)\"")
        )
    }
}
