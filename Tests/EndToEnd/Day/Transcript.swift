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

    /// Compares with the file of that name beside this one, or makes it where RECORD_SNAPSHOTS is 1.
    func compare(with name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts")
        let file = folder.appending(path: "\(name).txt")
        let text = parts.joined(separator: "\n") + "\n"
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else {
            return try text.write(to: file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: file, encoding: .utf8)
        guard text != recorded else { return }
        let (now, before) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
        let place = zip(now, before).prefix { $0 == $1 }.count
        let around = { (lines: [Substring]) in lines.dropFirst(max(0, place - 12)).prefix(40).joined(separator: "\n") }
        Issue.record(
            "line \(place + 1) of \(name) is another; now:\n\(around(now))\n\nrecorded:\n\(around(before))",
            sourceLocation: sourceLocation
        )
    }

    private static let symbol = "(symbol)"

    private static func masked(_ line: String) -> String {
        if line.contains(where: { "▀▄".contains($0) }) { return symbol }
        return masks.reduce(line) { text, mask in
            text.replacing(mask.pattern) { String(repeating: mask.cover, count: $0.output.count) }
        }
    }

    /// What is drawn, and by which character each of its own is covered, so that nothing moves.
    private static var masks: [(pattern: Regex<Substring>, cover: Character)] {
        [
            (/\d{4}-\d\d-\d\d/, "d"), (/\d{1,2}:\d\d(?::\d\d)?/, "t"), (/[PRS][0-9A-Z]{12}/, "n"),
            (/…[0-9A-Z]{4}/, "n"), (/http:[^ ]+/, "u"),
        ]
    }
}
