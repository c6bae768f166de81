/// The glyphs of a cleaned text, in order.
struct Glyphs: Sequence {
    private let scalars: Substring.UnicodeScalarView

    init(_ cleaned: String) {
        scalars = cleaned[...].unicodeScalars
    }

    struct Iterator: IteratorProtocol {
        // The most combining marks that ncurses keeps in a cell (CCHARW_MAX is 5, one of which is the base).
        private static let greatestMarks = 4
        private var rest: Substring.UnicodeScalarView

        init(_ scalars: Substring.UnicodeScalarView) {
            rest = scalars
        }

        mutating func next() -> Glyph? {
            while let base = rest.popFirst() {
                let width = TextWidth.columns(of: base)
                // A mark with nothing to stand on has no place.
                guard width > 0 else { continue }
                var text = String(base)
                var marks = 0
                while let mark = rest.first, TextWidth.columns(of: mark) == 0 {
                    rest.removeFirst()
                    if marks < Iterator.greatestMarks { text.unicodeScalars.append(mark) }
                    marks += 1
                }
                return Glyph(text: text, width: width)
            }
            return nil
        }
    }

    func makeIterator() -> Iterator {
        Iterator(scalars)
    }
}
