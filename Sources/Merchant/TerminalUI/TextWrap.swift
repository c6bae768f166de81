/// Breaks text into lines.
public enum TextWrap {
    /// The lines of a text, none wider than that many columns.
    ///
    /// Lines end at line feeds, at blanks, and between wide characters, where Chinese and Japanese may be broken
    /// anywhere; a word that is too long is broken where it must. No columns, no lines.
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
                lines.append(line.takeToBreak())
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
        mutating func takeToBreak() -> String {
            guard let index = glyphs.lastIndex(where: { $0.text == " " || $0.width == 2 }), index > 0 else {
                return take()
            }
            let taken = Line.text(glyphs[...index])
            var rest = Line()
            for glyph in glyphs[(index + 1)...] { rest.append(glyph) }
            self = rest
            return taken
        }

        private static func text(_ glyphs: ArraySlice<Glyph>) -> String {
            var glyphs = glyphs
            while glyphs.last?.text == " " { glyphs.removeLast() }
            return glyphs.map(\.text).joined()
        }
    }
}
