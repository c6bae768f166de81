import Money

/// An amount as people type it to find it again.
enum SearchAmount {
    private static let signs: Set<String> = ["", "¥", "￥", "$", "hk$", "€", "£", "元", "圆", "块", "yuan", "rmb"]

    /// The terms that an amount may mean, or none when the word is no amount.
    ///
    /// `12.50`, `12.5`, `¥12.50`, `12.50元` and `CNY12.50` are 12.50; `1,250` is 1250. A number without a point is an
    /// amount in whole units or, since that is how it is typed at the till, in minor units: `1250` is 1250 or 12.50.
    static func terms(of word: String, currency: Currency) -> [SearchTerm] {
        let text = String(String.UnicodeScalarView(word.unicodeScalars.map(\.folded)))
        guard let first = text.firstIndex(where: \.isDecimalDigit), let last = text.lastIndex(where: \.isDecimalDigit),
            isSign(text[..<first]), isSign(text[text.index(after: last)...]),
            let number = ungrouped(text[first...last]), number.utf8.count <= 20
        else { return [] }
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isDecimalDigit) }) else { return [] }
        var terms = [SearchTerms.amount(plain: number)]
        if parts.count == 1, let units = Int64(number) {
            let typed = SearchTerms.amount(Money(minorUnits: units, currency: currency))
            if typed != terms[0] { terms.append(typed) }
        }
        return terms
    }

    private static func isSign(_ text: Substring) -> Bool {
        signs.contains(String(text)) || (try? Currency.named(text.uppercased())) != nil
    }

    /// The number without the commas that part its thousands, or `nil` when they do not.
    private static func ungrouped(_ number: Substring) -> String? {
        let whole = number.prefix { $0 != "." }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }), groups.count == 1 || groups[0].utf8.count <= 3,
            !number.dropFirst(whole.count).contains(",")
        else { return nil }
        return groups.joined() + number.dropFirst(whole.count)
    }
}

extension Character {
    fileprivate var isDecimalDigit: Bool { ("0"..."9").contains(self) }
}
