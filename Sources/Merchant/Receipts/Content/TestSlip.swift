public import QRSymbols

/// A slip that shows what a printer does, and is nobody's receipt.
public struct TestSlip: Sendable, Hashable {
    /// When it is printed, as its reader writes it.
    public let time: String
    /// The language of the words, where the printer has it.
    public let language: ReceiptLanguage

    /// A slip.
    public init(time: String, language: ReceiptLanguage) {
        self.time = time
        self.language = language
    }

    /// The slip in the commands of ESC/POS, from the printer's reset to the cut.
    ///
    /// - Throws: `QRError` when no symbol holds its code, which it always fits.
    public func commands(for printer: PrinterAbilities) throws(QRError) -> [UInt8] {
        try elements(for: printer).commands(for: printer)
    }

    func elements(for printer: PrinterAbilities) -> [ReceiptElement] {
        let words = TestSlipWords(language: printer.hasChinese ? language : .english)
        let ruler = String((1...printer.paper.columns).map { Character(String($0 % 10)) })
        let width = printer.paper == .millimetres58 ? "58 mm" : "80 mm"
        return [
            .centred("Counterfoil", .bold), .centred("*** \(words.test) ***", .bold), .blank,
            .pair(words.time, time), .pair(words.paper, "\(width), \(printer.paper.columns)"), .text(ruler),
            .pair(words.chinese, printer.hasChinese ? "荷园面馆 ￥" : words.none), .rule,
            .centred("123.45", .large), .rule,
            .pair(words.symbol, printer.makesSymbols ? words.printers : words.picture), .symbol(Self.code),
            .centred(Self.code, .plain),
        ]
    }

    /// No payment code: whoever scans the slip reads what it is.
    private static let code = "COUNTERFOIL TEST"
}
