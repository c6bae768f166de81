/// A text's symbol on a receipt, in the commands of ESC/POS that receipt printers share.
///
/// Both forms stand in the middle of the paper with the whole quiet zone around them.
public struct ReceiptQR: Sendable, Hashable {
    /// The symbol.
    public let symbol: QRSymbol

    /// The paper.
    public let paper: ReceiptPaper

    /// The side of a module in dots, 2...8: as large as the paper allows with the quiet zone, up to a millimetre.
    public let moduleSize: Int

    let content: [UInt8]

    /// The symbol of a text for a paper.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - paper: The paper.
    ///   - level: The least error correction that will do; paper is creased and thermal ink fades.
    /// - Throws: ``QRError``.
    public init(text: String, paper: ReceiptPaper, atLeast level: ErrorCorrection = .medium) throws(QRError) {
        symbol = try QRSymbol(text: text, atLeast: level)
        self.paper = paper
        content = Array(text.utf8)
        // The largest version still has two dots on the narrowest paper: 384 / (177 + 8).
        moduleSize = min(paper.dots / (symbol.width + 2 * TerminalQR.fullQuietZone), Self.largestModuleSize)
    }

    /// Whether only ``raster()`` is sure to be read as it was meant.
    ///
    /// A printer that makes the symbol itself declares no character set, and readers then have to guess what is
    /// beyond ASCII.
    public var needsRaster: Bool { content.contains { $0 >= 0x80 } }

    /// A millimetre at 203 dots to the inch.
    private static let largestModuleSize = 8
}
