import QRSymbols

extension [ReceiptElement] {
    /// The parts in the commands of ESC/POS, from the printer's reset to the cut.
    ///
    /// - Throws: `QRError` when no symbol holds a text that one was asked for.
    func commands(for printer: PrinterAbilities) throws(QRError) -> [UInt8] {
        let alphabet = ReceiptAlphabet(of: printer)
        let layout = ReceiptLayout(columns: printer.paper.columns, alphabet: alphabet)
        var bytes = PrinterCommand.initialise + PrinterCommand.plainSigns
        bytes += printer.hasChinese ? PrinterCommand.chinese : PrinterCommand.latin
        for element in self {
            if case .symbol(let text) = element {
                let symbol = try ReceiptQR(text: text, paper: printer.paper)
                bytes += printer.makesSymbols && !symbol.needsRaster ? symbol.native() : symbol.raster()
            } else {
                bytes += layout.lines(of: element).flatMap { $0.commands(in: alphabet) }
            }
        }
        return bytes + PrinterCommand.feed(lines: 3) + PrinterCommand.cut
    }
}

extension ReceiptAlphabet {
    /// The characters of a printer.
    init(of printer: PrinterAbilities) {
        self = printer.hasChinese ? .chinesePrinter : .latinPrinter
    }
}

extension ReceiptLine {
    /// The line as bytes, its look set before and taken back after.
    fileprivate func commands(in alphabet: ReceiptAlphabet) -> [UInt8] {
        let lineFeed: UInt8 = 0x0A
        let written = alphabet.bytes(of: text) + [lineFeed]
        return switch style {
        case .plain: written
        case .bold: PrinterCommand.bold(true) + written + PrinterCommand.bold(false)
        case .large:
            PrinterCommand.bold(true) + PrinterCommand.large(true) + written + PrinterCommand.large(false)
                + PrinterCommand.bold(false)
        }
    }
}

extension ReceiptAlphabet {
    /// The bytes of a text that ``writable(_:limit:)`` left.
    fileprivate func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.isASCII { return [UInt8(ascii: scalar)] }
            return ChineseCharacters.bytes(of: scalar).map { [$0, $1] } ?? [UInt8(ascii: "?")]
        }
    }
}
