public import QRSymbols

/// What a printer can do, as far as a receipt must know.
public struct PrinterAbilities: Sendable, Hashable {
    /// Its paper.
    public let paper: ReceiptPaper
    /// Whether it has the characters of GB 18030; otherwise receipts are in English.
    public let hasChinese: Bool
    /// Whether it makes QR symbols itself; otherwise they are sent as pictures.
    public let makesSymbols: Bool

    /// A printer.
    public init(paper: ReceiptPaper = .millimetres58, hasChinese: Bool = true, makesSymbols: Bool = true) {
        self.paper = paper
        self.hasChinese = hasChinese
        self.makesSymbols = makesSymbols
    }
}

extension ReceiptPaper {
    /// The characters of a line in the usual type of 12 × 24 dots: 32 or 48.
    public var columns: Int { dots / 12 }
}
