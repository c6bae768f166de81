import Money
import Timekeeping

/// What somebody typed to find a payment: words that must all be found.
struct SearchQuery: Sendable, Hashable {
    /// The words, in the order in which they were typed.
    let words: [SearchWord]

    /// Those of them that are too short for the index, by their places.
    let beginnings: [Int: SearchBeginning]

    /// The most words that are looked at; what follows them is left out.
    static let mostWords = 12
    /// The most Unicode scalars that are looked at.
    static let longest = 256

    /// Takes a text apart.
    ///
    /// - Parameter currency: the merchant's, which says how many minor units digits without a point are.
    init(_ text: String, currency: Currency) {
        let typed = String(text.unicodeScalars.prefix(Self.longest))
        let parts = typed.split(whereSeparator: \.isWhitespace).prefix(Self.mostWords).compactMap { part in
            SearchWord(String(part), currency: currency).map { (word: $0, text: String(part)) }
        }
        words = parts.map(\.word)
        beginnings = Dictionary(
            uniqueKeysWithValues: parts.enumerated().compactMap { place, part in
                SearchBeginning(part.text).map { (place, $0) }
            }
        )
    }

    /// The times and dates among the words: the index only comes near them, so that what it finds is held against them.
    var moments: [SearchMoment] {
        words.compactMap { word in
            if case .moment(let moment) = word { moment } else { nil }
        }
    }

    /// The query as FTS5 reads it. Every term stands in quotation marks and holds no sign but letters and digits, so
    /// that nothing that was typed is ever syntax.
    ///
    /// - Parameter offsets: the minutes that the merchant's clock is or was ahead of UTC.
    func expression(offsets: Set<Int>) -> String { Self.expression(of: words, offsets: offsets) }

    /// The same for the words that are not too short for the index; `nil` when all are.
    func expressionOfLongWords(offsets: Set<Int>) -> String? {
        let long = words.enumerated().filter { beginnings[$0.offset] == nil }.map(\.element)
        return long.isEmpty ? nil : Self.expression(of: long, offsets: offsets)
    }

    private static func expression(of words: [SearchWord], offsets: Set<Int>) -> String {
        words.map { word in
            switch word {
            case .moment(let moment): any(moment.terms(offsets: offsets).map { "\"\($0.token)\"" })
            case .anyOf(let meanings): any(meanings.map(all))
            }
        }
        .joined(separator: " AND ")
    }

    private static func any(_ parts: [String]) -> String { "(" + parts.joined(separator: " OR ") + ")" }

    private static func all(_ parts: [SearchWord.Part]) -> String {
        "(" + parts.map { "\"\($0.term.token)\"\($0.isBeginning ? "*" : "")" }.joined(separator: " AND ") + ")"
    }
}
