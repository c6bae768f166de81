import Money

/// One word that somebody typed, and all that it may mean.
enum SearchWord: Sendable, Hashable {
    /// A time or a date of the merchant's clock.
    case moment(SearchMoment)
    /// What is found by any of these, each of which is found by all of its terms.
    case anyOf([[Part]])

    /// A term, or the beginning of terms.
    struct Part: Sendable, Hashable {
        let term: SearchTerm
        let isBeginning: Bool
    }

    /// Takes a word apart; a word of nothing but punctuation is none.
    init?(_ word: String, currency: Currency) {
        if let moment = SearchMoment(word) {
            self = .moment(moment)
            return
        }
        let meanings =
            Self.numbers(word, currency) + Self.identifiers(word) + [Self.reference(word)].filter { !$0.isEmpty }
        guard !meanings.isEmpty else { return nil }
        self = .anyOf(meanings)
    }

    private static func numbers(_ word: String, _ currency: Currency) -> [[Part]] {
        var meanings = SearchAmount.terms(of: word, currency: currency).map { [exactly($0)] }
        let folded = FoldedText(word).compact
        // An amount is no order's serial.
        if !folded.isEmpty, !word.unicodeScalars.contains(where: { $0.folded == "." }),
            folded.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            meanings.append([exactly(SearchTerm(.serial, SearchTerms.serial(folded)))])
        }
        return meanings
    }

    private static func identifiers(_ word: String) -> [[Part]] {
        let text = FoldedText(word)
        var meanings: [[Part]] = []
        let readOut = text.readOut
        if !readOut.isEmpty { meanings.append([exactly(SearchTerm(.payerTail, readOut))]) }
        guard readOut.unicodeScalars.count >= SearchTerms.shortestPart else { return meanings }
        meanings.append([beginning(.order, text.compact, longest: SearchTerms.longestOrder)])
        meanings.append([Part(term: SearchTerm(.voucher, readOut), isBeginning: true)])
        meanings.append([Part(term: SearchTerm(.voucherReversed, FoldedText.reversed(readOut)), isBeginning: true)])
        return meanings
    }

    private static func reference(_ word: String) -> [Part] {
        FoldedText(word).runs.flatMap { run in
            switch run {
            case .word(let word): [beginning(.word, word, longest: SearchTerms.longestWord)]
            case .ideographs(let characters):
                characters.count == 1
                    ? [exactly(SearchTerm(.ideographs, String(characters[0])))]
                    : SearchTerms.pairs(of: characters).map(exactly)
            }
        }
    }

    /// A beginning that is a term of its own as long as it is short, and longer a range of terms.
    private static func beginning(_ field: SearchField, _ text: String, longest: Int) -> Part {
        Part(term: SearchTerm(field, text), isBeginning: text.unicodeScalars.count > longest)
    }

    private static func exactly(_ term: SearchTerm) -> Part {
        Part(term: term, isBeginning: false)
    }
}
