/// Where and in which form a text's symbol stands in a room of character cells that it shares with some text.
///
/// The symbol is never clipped and never inverted: it is shown whole, or not at all.
public enum QRPlacement: Sendable, Hashable {
    /// The symbol and the text stand side by side.
    case beside(TerminalQR)
    /// The symbol has the room to itself; the text is folded away.
    case fullScreen(TerminalQR)
    /// Even the smallest form, alone in the room, needs so many more rows and columns.
    case tooSmall(missingRows: Int, missingColumns: Int)

    /// The narrowest quiet zone that readers still take, in modules.
    public static let narrowQuietZone = 2

    /// The best form of a text for a room.
    ///
    /// What does not fit gives way in this order: the text beside, then the error correction, and last the full quiet
    /// zone, for ``narrowQuietZone``. The text beside is folded away only where that helps: a form that is tried
    /// later stands beside it again if it can.
    /// - Parameters:
    ///   - text: The text.
    ///   - columns: The cells in a row of the room.
    ///   - rows: The rows of the room.
    ///   - textColumns: The columns that the text beside needs; with none, the symbol is always full screen.
    ///   - preferred: The error correction to have if there is room.
    ///   - form: How its modules become cells.
    /// - Throws: ``QRError`` when no symbol holds the text at any level up to the preferred one.
    public init(
        text: String,
        columns: Int,
        rows: Int,
        textColumns: Int = 0,
        preferring preferred: ErrorCorrection = .medium,
        form: TerminalQR.Form = .halves
    ) throws(QRError) {
        let room = Room(columns: max(0, columns), rows: max(0, rows), textColumns: max(0, textColumns))
        var symbols: [QRSymbol] = []
        for level in ErrorCorrection.allCases.reversed() where level <= preferred {
            do {
                let symbol = try QRSymbol(text: text, atLeast: level)
                if let placement = room.placement(of: TerminalQR(symbol: symbol, form: form)) {
                    self = placement
                    return
                }
                symbols.append(symbol)
            } catch {
                // A lower level may still hold it; the lowest holds the most.
                guard case .tooLong = error, level > .low else { throw error }
            }
        }
        let narrow = symbols.map { TerminalQR(symbol: $0, quietZone: Self.narrowQuietZone, form: form) }
        if let placement = narrow.lazy.compactMap(room.placement).first {
            self = placement
        } else {
            self = .tooSmall(
                missingRows: (narrow.last?.rows ?? 0) - min(room.rows, narrow.last?.rows ?? 0),
                missingColumns: (narrow.last?.columns ?? 0) - min(room.columns, narrow.last?.columns ?? 0)
            )
        }
    }

    private struct Room {
        let columns: Int
        let rows: Int
        let textColumns: Int

        func placement(of cells: TerminalQR) -> QRPlacement? {
            guard cells.rows <= rows else { return nil }
            if textColumns > 0, cells.columns <= columns - textColumns { return .beside(cells) }
            return cells.columns <= columns ? .fullScreen(cells) : nil
        }
    }
}
