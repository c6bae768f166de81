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
            error correction gives way first and then its margin. Exit status 1 means that it fits in no form.
            """
    )

    /// What can be drawn.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal
        case svg
    }

    @Option(help: "For a terminal, or SVG.")
    var format = Format.terminal

    func run() throws {
        try StandardOutput.write(drawing(of: StandardInput.text(refusingLong: Self.tooLong)))
    }

    private static let tooLong = CommandFailure(
        status: .no,
        sentence: "The text for the QR symbol has more than \(QRSymbol.largestText) bytes, and no more fit; shorten it."
    )

    private func drawing(of text: String) throws -> String {
        do {
            switch (format, StandardOutput.terminalColumns) {
            case (.svg, _): return try QRSymbol(text: text).svg() + "\n"
            case (.terminal, let columns?): return try TerminalSymbol.lines(of: text, columns: columns)
            case (.terminal, nil): return try TerminalQR(symbol: QRSymbol(text: text)).text(.glyphs(on: .light))
            }
        } catch let error as QRError {
            throw CommandFailure(status: .no, sentence: error.description)
        }
    }
}
