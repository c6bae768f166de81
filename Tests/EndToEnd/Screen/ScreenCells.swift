import Testing

/// The screen of a terminal in cells.
struct ScreenCells: Sendable, Hashable, CustomTestStringConvertible {
    /// The rows from the top, all as wide as the widest.
    let rows: [[ScreenCell]]

    /// Reads what `tmux capture-pane -p -e -N` prints: text with changes of colour between.
    ///
    /// A colour lasts until the next change, also over the end of a line.
    init(captured text: String, theme: ScreenTheme = .dark) {
        var pen = ScreenPen(theme: theme)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let drawn = lines.map { line in
            var cells: [ScreenCell] = []
            var rest = Substring(line)
            while let character = rest.popFirst() {
                if character == "\u{1B}", rest.first == "[" {
                    let end = rest.firstIndex(of: "m") ?? rest.index(before: rest.endIndex)
                    pen.apply(String(rest[rest.index(after: rest.startIndex)..<end]))
                    rest = rest[end...].dropFirst()
                } else if !character.isControl {
                    cells.append(pen.cell(String(character)))
                    if character.isWide { cells.append(pen.cell("")) }
                }
            }
            return cells
        }
        let columns = drawn.map(\.count).max() ?? 0
        rows = drawn.map { $0 + Array(repeating: ScreenPen(theme: theme).cell(" "), count: columns - $0.count) }
    }

    /// The text of the screen, without colours and without blanks at the ends of lines.
    var text: String {
        rows.map { row in
            String(row.map(\.text).joined().reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    var testDescription: String { "the screen\n\(text)\n" }

    /// The text of one line; empty when the screen has no such line.
    func line(_ row: Int) -> String {
        rows.indices.contains(row) ? rows[row].map(\.text).joined() : ""
    }

    /// Whether some line holds that text.
    func shows(_ text: String) -> Bool { self.text.contains(text) }
}

extension Character {
    /// Whether a terminal obeys it instead of showing it, such as the shifts of character sets.
    fileprivate var isControl: Bool { unicodeScalars.allSatisfy { $0.value < 0x20 || $0.value == 0x7F } }

    /// Whether it takes two columns: the East Asian blocks (UAX #11) that a till shows.
    fileprivate var isWide: Bool {
        guard let value = unicodeScalars.first?.value else { return false }
        return switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
