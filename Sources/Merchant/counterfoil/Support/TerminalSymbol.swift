import Foundation
import QRSymbols

/// A text's symbol, as wide at most as the terminal that it is for: a row that wraps cannot be read.
enum TerminalSymbol {
    /// The lines of the symbol.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - columns: The cells in a row of the terminal; rows scroll, so their number does not matter.
    /// - Throws: ``CommandFailure`` when even the smallest form is wider, ``QRError`` when no symbol holds the text.
    static func lines(of text: String, columns: Int) throws -> String {
        switch try QRPlacement(text: text, columns: columns, rows: .max) {
        case .beside(let cells), .fullScreen(let cells):
            return cells.text(QRTextForm(isTerminal: true) { ProcessInfo.processInfo.environment[$0] })
        case .tooSmall(_, let missing):
            throw CommandFailure(
                status: .no,
                sentence: "The symbol needs \(columns + missing) columns and the terminal has \(columns); "
                    + "make the window wider or the type smaller, or write --format svg."
            )
        }
    }
}
