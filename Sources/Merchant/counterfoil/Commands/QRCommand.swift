import ArgumentParser
import QRSymbols

/// Draws a text as a QR symbol.
struct QRCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qr",
        abstract: "Draw the text on standard input as a QR symbol.",
        discussion: """
            Line ends at the end of the text are dropped. Through a pipe or into a file go bare characters for a light \
            background; on a terminal the symbol has colours of its own, and where it is wider than the terminal its \
            error correction gives way first and then its margin. On a terminal without colours, where black and white \
            depend on its ground, COLORFGBG says which that is: COLORFGBG='0;15' for a light one. For a receipt printer, \
            --format escpos writes the printer's commands. Exit status 1 means that it fits in no form.
            """
    )

    /// What can be drawn.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal
        case svg
        case escpos
    }

    /// What receipts are printed on.
    enum Paper: String, ExpressibleByArgument, CaseIterable {
        case millimetres58 = "58"
        case millimetres80 = "80"

        fileprivate var receiptPaper: ReceiptPaper {
            switch self {
            case .millimetres58: .millimetres58
            case .millimetres80: .millimetres80
            }
        }
    }

    // No ledger is needed here, but every command takes it.
    @OptionGroup var data: DataOptions

    @Option(help: "For a terminal, as SVG, or for a receipt printer.")
    var format = Format.terminal

    @Option(help: "The width of the printer's paper in millimetres.")
    var paper = Paper.millimetres80

    @Flag(help: "Print a picture, also where the printer could make the symbol itself: cheap ones cannot.")
    var raster = false

    func run() throws {
        let text = try StandardInput.text(refusingLong: Self.tooLong)
        do {
            try StandardOutput.write(format == .escpos ? printing(of: text) : Array(drawing(of: text).utf8))
        } catch let error as QRError {
            throw CommandFailure(status: .no, sentence: error.description)
        }
    }

    private func printing(of text: String) throws(QRError) -> [UInt8] {
        let receipt = try ReceiptQR(text: text, paper: paper.receiptPaper)
        return raster || receipt.needsRaster ? receipt.raster() : receipt.native()
    }

    private static let tooLong = CommandFailure(
        status: .no,
        sentence: "The text for the QR symbol has more than \(QRSymbol.largestText) bytes, and no more fit; shorten it."
    )

    private func drawing(of text: String) throws -> String {
        guard format == .terminal else { return try QRSymbol(text: text).svg() + "\n" }
        guard let columns = StandardOutput.terminalColumns else {
            return try TerminalQR(symbol: QRSymbol(text: text)).text(.glyphs(on: .light))
        }
        return try TerminalSymbol.lines(of: text, columns: columns)
    }
}
