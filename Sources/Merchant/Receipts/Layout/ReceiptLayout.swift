import OutsideText

/// Lays texts out in lines of a width, so that no line is wider and no character is split.
struct ReceiptLayout: Sendable {
    /// The columns of a line, at least 16.
    let columns: Int
    /// The characters that are there.
    let alphabet: ReceiptAlphabet

    /// The lines of a part; none for a symbol.
    func lines(of element: ReceiptElement) -> [ReceiptLine] {
        switch element {
        case .centred(let text, let style):
            let room = style == .large && alphabet != .text ? columns / 2 : columns
            return wrapped(text, to: room).map { ReceiptLine(text: centred($0, in: room), style: style) }
        case .text(let text): return wrapped(text, to: columns).map { ReceiptLine(text: $0, style: .plain) }
        case .pair(let label, let value, let style):
            return pair(label, value).map { ReceiptLine(text: $0, style: style) }
        case .columns(let label, let cells): return row(label, cells).map { ReceiptLine(text: $0, style: .plain) }
        case .rule: return [ReceiptLine(text: String(repeating: "-", count: columns), style: .plain)]
        case .blank: return [ReceiptLine(text: "", style: .plain)]
        case .symbol: return []
        }
    }

    /// A label on the left and a value on the right, on one line where both fit and otherwise one below the other.
    private func pair(_ label: String, _ value: String) -> [String] {
        let label = alphabet.writable(label)
        let value = alphabet.writable(value)
        let gap = columns - alphabet.columns(of: label) - alphabet.columns(of: value)
        if gap >= 1 { return [label + String(repeating: " ", count: gap) + value] }
        return wrapped(label, to: columns) + wrapped(value, to: columns).map { flushRight($0) }
    }

    /// What several sides say on one line, where the paper is wide enough for it, and otherwise a line each.
    private func row(_ label: String, _ cells: [ReportSlip.Cell]) -> [String] {
        guard columns >= Self.widthOfColumns, !cells.isEmpty else {
            // Titles stand in each line then.
            guard !label.isEmpty else { return [] }
            return cells.flatMap { cell in
                cell.value.isEmpty ? [] : pair("\(cell.title) \(label)", cell.value)
            }
        }
        let label = alphabet.writable(label)
        let width = (columns - Self.widthOfLabel) / cells.count
        let name = label + String(repeating: " ", count: max(0, Self.widthOfLabel - alphabet.columns(of: label)))
        return [
            cells.reduce(name) { line, cell in
                let value = alphabet.writable(cell.value)
                return line + String(repeating: " ", count: max(1, width - alphabet.columns(of: value))) + value
            }
        ]
    }

    private static let widthOfColumns = 64
    private static let widthOfLabel = 12

    private func centred(_ text: String, in room: Int) -> String {
        String(repeating: " ", count: max(0, room - alphabet.columns(of: text)) / 2) + text
    }

    private func flushRight(_ text: String) -> String {
        String(repeating: " ", count: max(0, columns - alphabet.columns(of: text))) + text
    }

    /// The lines of a text, broken at blanks and beside wide characters, and where it must be, within a word. None begins
    /// with a closing punctuation mark.
    private func wrapped(_ text: String, to room: Int) -> [String] {
        var lines: [String] = []
        var rest = Array(alphabet.writable(text).unicodeScalars)[...]
        while !rest.isEmpty {
            var width = 0
            let fitting = rest.prefix { scalar in
                width += alphabet.columns(of: scalar)
                return width <= room
            }
            let line = fitting.count < rest.count ? rest[..<end(of: fitting, in: rest)] : fitting
            lines.append(Self.trimmed(line))
            rest = rest[line.endIndex...].drop { $0 == " " }
        }
        return lines.isEmpty ? [""] : lines
    }

    /// Where a line ends that goes on: at the last place between words or, without one, as late as it may.
    private func end(of line: ArraySlice<Unicode.Scalar>, in text: ArraySlice<Unicode.Scalar>) -> Int {
        let ends = (line.startIndex...line.endIndex).dropFirst().reversed().filter { end in
            text[end...].first { $0 != " " }?.isClosing != true
        }
        func isBeside(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || alphabet.columns(of: scalar) == 2 }
        return ends.first { isBeside(text[$0 - 1]) || isBeside(text[$0]) } ?? ends.first ?? line.endIndex
    }

    private static func trimmed(_ line: ArraySlice<Unicode.Scalar>) -> String {
        var line = line
        while line.last == " " { line.removeLast() }
        return String(String.UnicodeScalarView(line))
    }
}
