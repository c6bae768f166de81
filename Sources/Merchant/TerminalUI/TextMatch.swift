/// How well a text answers to what was typed; lower is better.
enum TextMatch: Int, Comparable, Sendable {
    case exact
    case beginning
    case wordBeginning
    case inside
    /// All characters in their order, others between them.
    case scattered

    /// The match of a text, or `nil` if it does not answer. Letter case and full-width forms make no difference.
    init?(of text: String, to wanted: String) {
        let (text, wanted) = (TextMatch.folded(text), TextMatch.folded(wanted))
        if text == wanted {
            self = .exact
        } else if text.starts(with: wanted) {
            self = .beginning
        } else if let places = TextMatch.places(of: wanted, in: text) {
            self = places.contains { text[$0 - 1] == " " } ? .wordBeginning : .inside
        } else if TextMatch.isScattered(wanted, in: text) {
            self = .scattered
        } else {
            return nil
        }
    }

    static func < (first: TextMatch, second: TextMatch) -> Bool { first.rawValue < second.rawValue }

    private static func folded(_ text: String) -> [Character] {
        TextSanitiser.clean(text).lowercased().map { character in
            guard case .character(let plain) = Key.character(character).folded else { return character }
            return Character(plain.lowercased())
        }
    }

    /// Where a text stands inside another, but not at its beginning.
    private static func places(of wanted: [Character], in text: [Character]) -> [Int]? {
        guard wanted.count < text.count, !wanted.isEmpty else { return nil }
        let places = (1...(text.count - wanted.count)).filter { text[$0...].starts(with: wanted) }
        return places.isEmpty ? nil : places
    }

    private static func isScattered(_ wanted: [Character], in text: [Character]) -> Bool {
        var rest = text[...]
        for character in wanted where character != " " {
            guard let place = rest.firstIndex(of: character) else { return false }
            rest = rest[(place + 1)...]
        }
        return true
    }
}
