extension SearchQuery {
    /// Whether a document of these terms is found, times and dates as near as the index comes to them.
    func matches(_ terms: Set<SearchTerm>, offsets: Set<Int>) -> Bool {
        words.allSatisfy { word in
            switch word {
            case .moment(let moment): moment.terms(offsets: offsets).contains(where: terms.contains)
            case .anyOf(let meanings): meanings.contains { $0.allSatisfy { $0.fits(terms) } }
            }
        }
    }
}

extension SearchWord.Part {
    fileprivate func fits(_ terms: Set<SearchTerm>) -> Bool {
        guard isBeginning else { return terms.contains(term) }
        return terms.contains { $0.field == term.field && $0.text.hasPrefix(term.text) }
    }
}
