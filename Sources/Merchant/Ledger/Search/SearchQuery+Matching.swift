extension SearchQuery {
    /// Whether a document of these terms is found, times and dates as near as the index comes to them.
    func matches(_ terms: Set<SearchTerm>, offsets: Set<Int>) -> Bool {
        words.allSatisfy { $0.fits(terms, offsets: offsets) }
    }

    /// The same, where a word that is too short for the index may also be what a number begins with.
    func matches(_ terms: Set<SearchTerm>, order: String, payment: String?, offsets: Set<Int>) -> Bool {
        words.enumerated().allSatisfy { place, word in
            beginnings[place]?.begins(order: order, payment: payment) ?? false || word.fits(terms, offsets: offsets)
        }
    }
}

extension SearchWord {
    fileprivate func fits(_ terms: Set<SearchTerm>, offsets: Set<Int>) -> Bool {
        switch self {
        case .moment(let moment): moment.terms(offsets: offsets).contains(where: terms.contains)
        case .anyOf(let meanings): meanings.contains { $0.allSatisfy { $0.fits(terms) } }
        }
    }
}

extension SearchWord.Part {
    fileprivate func fits(_ terms: Set<SearchTerm>) -> Bool {
        guard isBeginning else { return terms.contains(term) }
        return terms.contains { $0.field == term.field && $0.text.hasPrefix(term.text) }
    }
}
