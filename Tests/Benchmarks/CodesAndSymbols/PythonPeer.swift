import Foundation
import QRSymbols

/// A Python process that makes a symbol with a library as often as it is told to.
struct PythonPeer {
    private let input = Pipe()
    private let output = Pipe()
    private let width: Int

    /// Starts the process and waits until its library is loaded and has made the symbol once.
    init(_ library: PeerLibrary, making symbol: MeasuredSymbol) throws {
        width = symbol.symbol.width
        let text = symbol.text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        let process = Process.python(
            String(decoding: PackageResources.symbols_py, as: UTF8.self),
            [library.rawValue, "\(symbol.symbol.version)", symbol.symbol.errorCorrection.letter, text]
        )
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try readAnswer()
    }

    /// Has symbols made, and waits for the last of them. The process ends when its input does.
    func makeSymbols(_ count: Int) throws {
        try input.fileHandleForWriting.write(contentsOf: Data("\(count)\n".utf8))
        try readAnswer()
    }

    /// The answer is one line, which may come in pieces.
    private func readAnswer() throws {
        var answer = Data()
        while answer.last != UInt8(ascii: "\n") {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { break }
            answer += piece
        }
        let line = String(decoding: answer, as: UTF8.self)
        guard line == "\(width)\n" else { throw PeerFailure.answer(line, expected: width) }
    }
}

extension ErrorCorrection {
    /// The letter of ISO/IEC 18004.
    fileprivate var letter: String {
        switch self {
        case .low: "L"
        case .medium: "M"
        case .quartile: "Q"
        case .high: "H"
        }
    }
}
