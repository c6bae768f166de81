import ArgumentParser
import Foundation
import QRSymbols

/// Draws a text as a QR symbol.
struct QRCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "qr",
        abstract: "Draw the text on standard input as a QR symbol.",
        discussion: """
            Through a pipe or into a file go bare characters for a light background; on a terminal the symbol has \
            colours of its own.
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
        let text = try StandardInput.text()
        do {
            switch format {
            case .svg: OutputOptions.writeLine(try QRSymbol(text: text).svg())
            case .terminal:
                let environment = ProcessInfo.processInfo.environment
                let form = QRTextForm(isTerminal: isatty(STDOUT_FILENO) == 1) { environment[$0] }
                let symbol = try QRSymbol(text: text)
                FileHandle.standardOutput.write(Data(TerminalQR(symbol: symbol).text(form).utf8))
            }
        } catch {
            throw CommandFailure(status: .no, sentence: "\(error)")
        }
    }
}
