import Foundation
import Testing

/// What a person did at a terminal and saw there, to read and to compare with what was seen when it was recorded.
///
/// Numbers that are drawn, times and codes are masked, so that each day is alike.
struct Transcript {
    private var parts: [String] = []

    /// Notes what happens round the terminal.
    mutating func note(_ what: String) {
        parts.append("== \(what)")
    }

    /// Notes what was pressed.
    mutating func pressed(_ keys: String) {
        parts.append("-> \(keys)")
    }

    /// Notes what was seen.
    mutating func saw(_ screen: ScreenCells) {
        let size = "\(screen.rows.first?.count ?? 0)x\(screen.rows.count)"
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.masked(String($0)) }
        // A symbol is as many lines of which none says anything.
        let shown = lines.enumerated().filter { $1 != Self.symbol || lines.dropFirst($0 + 1).first != Self.symbol }
        parts.append("[\(size)]\n" + shown.map { $1.isEmpty ? "|" : "| \($1)" }.joined(separator: "\n"))
    }

    /// Compares what was done with the file of that name beside this one, or makes it where RECORD_SNAPSHOTS is 1.
    ///
    /// What was seen is in the file to be read: a screen may be caught between two of its frames, and what each must show
    /// was looked for when it was pressed for.
    func compare(with name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
        let file = folder.appending(path: "\(name).txt")
        let text = parts.joined(separator: "\n") + "\n"
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else {
            return try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        #expect(Self.steps(of: text) == Self.steps(of: recorded), sourceLocation: sourceLocation)
    }

    private static func steps(of text: String) -> [Substring] {
        text.split(separator: "\n").filter { $0.hasPrefix("->") || $0.hasPrefix("==") }
    }

    private static let symbol = "(symbol)"

    private static func masked(_ line: String) -> String {
        if line.contains(where: { "▀▄".contains($0) }) { return symbol }
        // What is counted beside the work is on the screen a moment sooner or later.
        let steady = line.replacing(#/ +(?:\d+ UNKNOWN · )?\d+ unsent/#, with: "  n unsent")
            .replacing(#/ +\d+ s /#, with: "  n s ")
        return masks.reduce(steady) { text, mask in
            text.replacing(mask.pattern) { String(repeating: mask.cover, count: $0.output.count) }
        }
    }

    /// What is drawn, and by which character each of its own is covered, so that nothing moves.
    private static var masks: [(pattern: Regex<Substring>, cover: Character)] {
        [
            (/\d{4}-\d\d-\d\d/, "d"), (/\d{1,2}:\d\d(?::\d\d)?/, "t"), (/[PRS][0-9A-Z]{12}/, "n"),
            (/…[0-9A-Z]{1,4}/, "n"), (/http:[^ ]+/, "u"),
        ]
    }
}
