import OutsideText

/// Breaks text into lines.
public enum TextWrap {
    /// The lines of a text, none wider than that many columns.
    ///
    /// Lines end at line feeds, at blanks, and between wide characters, where Chinese and Japanese may be broken
    /// anywhere; a word that is too long is broken where it must. No line begins with a closing punctuation mark, as long
    /// as it has room for what comes before it. No columns, no lines.
    public static func lines(of text: String, columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrap(TextSanitiser.clean(String(paragraph)), columns: columns)
        }
    }

    private static func wrap(_ paragraph: String, columns: Int) -> [String] {
        var lines: [String] = []
        var line = Line()
        for glyph in Glyphs(paragraph) {
            if line.width + glyph.width > columns {
                if glyph.text == " " {
                    lines.append(line.take())
                    continue
                }
                lines.append(line.takeToBreak(before: glyph))
            }
            guard glyph.width <= columns else { continue }
            line.append(glyph)
        }
        let last = line.take()
        return lines.isEmpty || !last.isEmpty ? lines + [last] : lines
    }

    private struct Line {
        private var glyphs: [Glyph] = []
        private(set) var width = 0

        mutating func append(_ glyph: Glyph) {
            glyphs.append(glyph)
            width += glyph.width
        }

        mutating func take() -> String {
            defer { self = Line() }
            return Line.text(glyphs[...])
        }

        /// Takes what comes before the last place to break, and keeps the word after it.
        mutating func takeToBreak(before next: Glyph) -> String {
            let ends = (1...max(1, glyphs.count)).reversed().filter { mayEnd(at: $0, before: next) }
            guard let end = ends.first(where: isBreak) ?? ends.first, end < glyphs.count else { return take() }
            let taken = Line.text(glyphs[..<end])
            var rest = Line()
            for glyph in glyphs[end...] { rest.append(glyph) }
            self = rest
            return taken
        }

        /// Whether the words of a line end there.
        private func isBreak(_ end: Int) -> Bool {
            end > 1 && (glyphs[end - 1].text == " " || glyphs[end - 1].width == 2)
        }

        /// Whether what comes after it begins with no mark that closes, and has room on a line.
        private func mayEnd(at end: Int, before next: Glyph) -> Bool {
            let rest = glyphs.dropFirst(end)
            return (rest.first ?? next).text.unicodeScalars.first?.isClosing != true
                && rest.reduce(next.width) { $0 + $1.width } <= width
        }

        private static func text(_ glyphs: ArraySlice<Glyph>) -> String {
            var glyphs = glyphs
            while glyphs.last?.text == " " { glyphs.removeLast() }
            return glyphs.map(\.text).joined()
        }
    }
}
