/// The choice of a symbol and a quiet zone for a text in a given room of character cells.
///
/// The symbol is never clipped and never inverted: it is shown whole, or not at all.
public struct QRFit: Sendable, Hashable {
    /// What is shown.
    public enum Outcome: Sendable, Hashable {
        /// The cells fit.
        case fits(TerminalQR)
        /// Even the smallest form needs so many more rows and columns.
        case tooSmall(missingRows: Int, missingColumns: Int)
    }

    /// What is shown.
    public let outcome: Outcome

    /// The narrowest quiet zone that readers still take, in modules.
    public static let narrowQuietZone = 2

    /// The best form of a text for a room.
    ///
    /// First with the full quiet zone, at the preferred error correction and then at lower ones; then the same with
    /// ``narrowQuietZone``.
    /// - Parameters:
    ///   - text: The text.
    ///   - columns: The cells in a row of the room.
    ///   - rows: The rows of the room.
    ///   - preferred: The error correction to have if there is room.
    /// - Throws: ``QRError`` when no symbol holds the text at any level up to the preferred one.
    public init(
        text: String,
        columns: Int,
        rows: Int,
        preferring preferred: ErrorCorrection = .medium
    ) throws(QRError) {
        // The lowest level goes first: it holds the most, and what it cannot hold no other can.
        let smallest = try QRSymbol(text: text, atLeast: .low)
        var candidates: [QRSymbol] = []
        for level in ErrorCorrection.allCases.reversed() where level <= preferred && level > .low {
            if let symbol = try? QRSymbol(text: text, atLeast: level) { candidates.append(symbol) }
        }
        candidates.append(smallest)

        for quietZone in [TerminalQR.fullQuietZone, Self.narrowQuietZone] {
            for symbol in candidates {
                let cells = TerminalQR(symbol: symbol, quietZone: quietZone)
                if cells.columns <= columns, cells.rows <= rows {
                    outcome = .fits(cells)
                    return
                }
            }
        }
        let least = TerminalQR(symbol: smallest, quietZone: Self.narrowQuietZone)
        outcome = .tooSmall(
            missingRows: max(0, least.rows - max(0, rows)),
            missingColumns: max(0, least.columns - max(0, columns))
        )
    }
}
