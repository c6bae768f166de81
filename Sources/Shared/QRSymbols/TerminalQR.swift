/// A symbol with its quiet zone as rows of character cells.
public struct TerminalQR: Sendable, Hashable {
    /// How modules become cells.
    public enum Form: Sendable, Hashable, CaseIterable {
        /// Two modules to a cell, one above the other: the smallest, and it needs half blocks.
        case halves
        /// Two blanks to a module: four times as large, for terminals that draw no half block in one column.
        case blanks
    }

    /// The symbol.
    public let symbol: QRSymbol

    /// How its modules become cells.
    public let form: Form

    /// The light modules around the symbol, 0...64.
    public let quietZone: Int

    /// The full quiet zone that ISO/IEC 18004 asks for, in modules.
    public static let fullQuietZone = 4

    /// The cells of a symbol.
    ///
    /// - Parameters:
    ///   - symbol: The symbol.
    ///   - quietZone: The light modules around it; values outside 0...64 count as the nearest of them.
    ///   - form: How its modules become cells.
    public init(symbol: QRSymbol, quietZone: Int = TerminalQR.fullQuietZone, form: Form = .halves) {
        self.symbol = symbol
        self.form = form
        self.quietZone = Self.clampedQuietZone(quietZone)
    }

    static func clampedQuietZone(_ quietZone: Int) -> Int {
        min(max(quietZone, 0), 64)
    }

    /// The number of cells in a row.
    public var columns: Int { form == .halves ? modules : 2 * modules }

    /// The number of rows; the last one of halves, half outside the quiet zone, is light below.
    public var rows: Int { form == .halves ? (modules + 1) / 2 : modules }

    private var modules: Int { symbol.width + 2 * quietZone }

    /// What the halves of a cell show, which are equal where it is a blank; outside they are light.
    public func cell(column: Int, row: Int) -> (upperDark: Bool, lowerDark: Bool) {
        // Checked first, because the sums below would overflow for cells far outside.
        guard (0..<columns).contains(column), (0..<rows).contains(row) else { return (false, false) }
        if form == .blanks {
            let isDark = symbol.isDark(column: column / 2 - quietZone, row: row - quietZone)
            return (isDark, isDark)
        }
        let moduleColumn = column - quietZone
        let moduleRow = 2 * row - quietZone
        return (
            symbol.isDark(column: moduleColumn, row: moduleRow),
            symbol.isDark(column: moduleColumn, row: moduleRow + 1)
        )
    }
}
