/// A symbol with its quiet zone as rows of character cells, two modules to a cell, one above the other.
public struct TerminalQR: Sendable, Hashable {
    /// The symbol.
    public let symbol: QRSymbol

    /// The light modules around the symbol, 0...64.
    public let quietZone: Int

    /// The full quiet zone that ISO/IEC 18004 asks for, in modules.
    public static let fullQuietZone = 4

    /// The cells of a symbol.
    ///
    /// - Parameters:
    ///   - symbol: The symbol.
    ///   - quietZone: The light modules around it; values outside 0...64 count as the nearest of them.
    public init(symbol: QRSymbol, quietZone: Int = TerminalQR.fullQuietZone) {
        self.symbol = symbol
        self.quietZone = Self.clampedQuietZone(quietZone)
    }

    static func clampedQuietZone(_ quietZone: Int) -> Int {
        min(max(quietZone, 0), 64)
    }

    /// The number of cells in a row, one for each module.
    public var columns: Int { symbol.width + 2 * quietZone }

    /// The number of rows; the last one, half outside the quiet zone, is light below.
    public var rows: Int { (columns + 1) / 2 }

    /// The two modules of a cell; outside they are light.
    public func cell(column: Int, row: Int) -> (upperDark: Bool, lowerDark: Bool) {
        // Checked first, because the sums below would overflow for cells far outside.
        guard (0..<columns).contains(column), (0..<rows).contains(row) else { return (false, false) }
        let moduleColumn = column - quietZone
        let moduleRow = 2 * row - quietZone
        return (
            symbol.isDark(column: moduleColumn, row: moduleRow),
            symbol.isDark(column: moduleColumn, row: moduleRow + 1)
        )
    }
}
