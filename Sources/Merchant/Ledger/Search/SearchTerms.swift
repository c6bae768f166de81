import Money
import Timekeeping

/// What becomes a term of the search index. It alone decides it, for what is recorded and for what is typed.
///
/// Beginnings of three characters and more are terms of their own as long as many payments share them: they cost a
/// byte a payment, while a search by a range of terms would read all of them. Numbers that no two payments share are
/// searched by a range.
enum SearchTerms {
    /// The fewest characters by which a beginning or an end is found.
    static let shortestPart = 3

    /// The longest beginning of an order's number that is a term of its own.
    static let longestOrder = 24

    /// The longest beginning of a word that is a term of its own.
    static let longestWord = 8

    /// The terms of an order's number.
    static func order(_ number: String) -> [SearchTerm] {
        let folded = FoldedText(number)
        let terms = beginnings(of: folded.compact, .order, longest: longestOrder)
        let digits = folded.lastDigits
        return digits.isEmpty ? terms : terms + [SearchTerm(.serial, serial(digits))]
    }

    /// The terms of a payment's number.
    static func voucher(_ number: String) -> [SearchTerm] {
        let folded = FoldedText(number).readOut
        return [SearchTerm(.voucher, folded), SearchTerm(.voucherReversed, FoldedText.reversed(folded))]
    }

    /// The term of the last characters of the payer's wallet number.
    static func payerTail(_ tail: String) -> [SearchTerm] {
        let folded = FoldedText(tail).readOut
        return folded.isEmpty ? [] : [SearchTerm(.payerTail, folded)]
    }

    /// The term of an amount.
    static func amount(_ amount: Money) -> SearchTerm {
        Self.amount(plain: amount.plain)
    }

    /// The term of an amount that is written as a plain number: 12.50 and 12.5 are the same.
    static func amount(plain text: String) -> SearchTerm {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts[0].drop { $0 == "0" }
        var fraction = parts.count > 1 ? parts[1] : ""
        while fraction.last == "0" { fraction.removeLast() }
        return SearchTerm(.amount, (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "p\(fraction)"))
    }

    /// The terms of an instant: its minute and its date, both in UTC, since the journal knows no zones.
    static func instant(_ instant: Timestamp) -> [SearchTerm] {
        let minute = UTCMinute(instant)
        return [Self.minute(minute), date(minute)]
    }

    /// The term of a minute of the day.
    static func minute(_ minute: UTCMinute) -> SearchTerm { SearchTerm(.minute, String(minute.ofDay)) }

    /// The term of the date of a minute.
    static func date(_ minute: UTCMinute) -> SearchTerm { SearchTerm(.date, String(minute.day)) }

    /// The terms of the cashier's words about an order.
    static func reference(_ text: String) -> [SearchTerm] {
        FoldedText(text).runs.flatMap { run in
            switch run {
            case .word(let word): beginnings(of: word, .word, longest: longestWord)
            case .ideographs(let characters):
                characters.map { SearchTerm(.ideographs, String($0)) } + pairs(of: characters)
            }
        }
    }

    /// The characters that stand side by side.
    static func pairs(of characters: [Unicode.Scalar]) -> [SearchTerm] {
        zip(characters, characters.dropFirst()).map { SearchTerm(.ideographs, "\($0)\($1)") }
    }

    /// Digits without leading zeros.
    static func serial(_ digits: String) -> String {
        let number = digits.drop { $0 == "0" }
        return number.isEmpty ? "0" : String(number)
    }

    /// The beginnings of a text that are terms, and the whole of it.
    private static func beginnings(of text: String, _ field: SearchField, longest: Int) -> [SearchTerm] {
        guard !text.isEmpty else { return [] }
        let scalars = text.unicodeScalars
        var terms: [SearchTerm] = []
        var (end, length) = (scalars.startIndex, 0)
        while length < longest {
            scalars.formIndex(after: &end)
            length += 1
            if end == scalars.endIndex { break }
            if length >= shortestPart { terms.append(SearchTerm(field, String(text[..<end]))) }
        }
        return terms + [SearchTerm(field, text)]
    }
}
