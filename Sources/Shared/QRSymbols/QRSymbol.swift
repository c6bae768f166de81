/// A QR Code symbol of ISO/IEC 18004 as a square of dark and light modules, without its quiet zone.
public struct QRSymbol: Sendable, Hashable {
    /// The version, 1...40, which sets the size.
    public let version: Int

    /// The error correction the symbol has, at least the one asked for.
    public let errorCorrection: ErrorCorrection

    /// The number of modules on a side, 17 + 4 × version.
    public let width: Int

    private let darkModules: [Bool]

    /// A symbol whose modules are given row by row, `width` × `width` of them.
    init(version: Int, errorCorrection: ErrorCorrection, width: Int, darkModules: [Bool]) {
        self.version = version
        self.errorCorrection = errorCorrection
        self.width = width
        self.darkModules = darkModules
    }

    /// Whether a module is dark; outside the symbol all is light, as the quiet zone is.
    public func isDark(column: Int, row: Int) -> Bool {
        guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
        return darkModules[row * width + column]
    }
}
