import CBareSymbol
import QRSymbols

/// A text whose symbol is made in several ways, all of one version and level.
struct MeasuredSymbol {
    let text: String
    let symbol: QRSymbol

    /// The symbol that the till shows where there is room.
    init(text: String) {
        guard let symbol = try? QRSymbol(text: text, atLeast: .medium) else {
            preconditionFailure("A sample of less than 2331 bytes has a symbol of level M.")
        }
        self.text = text
        self.symbol = symbol
    }

    /// The name of a row.
    func row(_ maker: String) -> String { "QR symbol: \(maker), version \(symbol.version)" }

    /// Our cells: two bits each, the upper module above the lower one.
    func ours() throws -> [UInt8] {
        let terminal = TerminalQR(symbol: try QRSymbol(text: text, atLeast: .medium))
        var cells: [UInt8] = []
        cells.reserveCapacity(terminal.rows * terminal.columns)
        for row in 0..<terminal.rows {
            for column in 0..<terminal.columns {
                let (upperDark, lowerDark) = terminal.cell(column: column, row: row)
                cells.append((upperDark ? 2 : 0) | (lowerDark ? 1 : 0))
            }
        }
        return cells
    }

    /// Our symbol as text.
    func drawn() throws -> String {
        TerminalQR(symbol: try QRSymbol(text: text, atLeast: .medium)).ansi256()
    }

    /// What is read from the same cells, made in C alone.
    func bare<Result>(_ read: (UnsafeBufferPointer<UInt8>) -> Result) throws -> Result {
        let level = ErrorCorrection.allCases.firstIndex(of: symbol.errorCorrection) ?? 0
        var bare = bare_symbol()
        // `utf8CString` would copy; the contiguous bytes of a native string are handed over as they are.
        let isMade = text.utf8.withContiguousStorageIfAvailable { bytes in
            bare_symbol_make(
                bytes.baseAddress,
                Int32(bytes.count),
                bytes.contains { $0 >= 0x80 },
                Int32(symbol.version),
                Int32(level),
                &bare
            )
        }
        guard isMade == true else { throw PeerFailure.noSymbol }
        defer { bare_symbol_free(&bare) }
        return read(UnsafeBufferPointer(start: bare.cells, count: Int(bare.columns * bare.rows)))
    }
}
