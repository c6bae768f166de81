import ClearingProtocol

/// What a payer likes to read, as the field Accept-Language says it (RFC 9110 section 12.5.4).
struct AcceptLanguage {
    /// A range of languages with its weight.
    fileprivate struct Preference {
        /// The first subtag in lower case, or `*`; a range is cut down to it until it names a language of ours (RFC 4647
        /// section 3.4).
        let primary: String
        /// The weight in thousandths, 0...1000; 0 is "not this one".
        let weight: Int
    }

    private let preferences: [Preference]

    /// Reads a field; `nil` when the request has none. What is no range with a weight is passed over.
    init(_ field: String?) {
        preferences = field?.split(separator: ",").compactMap(Preference.init) ?? []
    }

    /// The language of the greatest weight; of equal ones the one that was named first. Where nothing that is there was
    /// asked for, the first that is there.
    func best(of languages: [PayerLanguage]) -> PayerLanguage {
        var best: (language: PayerLanguage, weight: Int, place: Int)?
        for language in languages {
            guard let (place, weight) = place(of: language), weight > 0 else { continue }
            if let best, (best.weight, -best.place) >= (weight, -place) { continue }
            best = (language, weight, place)
        }
        return best?.language ?? languages.first ?? .english
    }

    /// Where a language is asked for first with its greatest weight; a `*` stands for those that are not named.
    private func place(of language: PayerLanguage) -> (place: Int, weight: Int)? {
        let named = preferences.enumerated().filter { $0.element.primary == language.rawValue }
        let found = named.isEmpty ? preferences.enumerated().filter { $0.element.primary == "*" } : named
        return found.max { ($0.element.weight, -$0.offset) < ($1.element.weight, -$1.offset) }
            .map { ($0.offset, $0.element.weight) }
    }
}

extension AcceptLanguage.Preference {
    fileprivate init?(_ element: Substring) {
        let parts = element.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed.lowercased() }
        guard let range = parts.first,
            let primary = range.split(separator: "-", omittingEmptySubsequences: false).first, parts.count <= 2
        else {
            return nil
        }
        guard let weight = parts.count == 2 ? QualityValue.thousandths(parts[1]) : 1_000 else { return nil }
        self.init(primary: String(primary), weight: weight)
    }
}
