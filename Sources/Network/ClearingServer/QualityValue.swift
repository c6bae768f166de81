/// The weight of a member of a field such as Accept (RFC 9110 section 12.4.2).
enum QualityValue {
    /// The weight that `q=0.8` is, in thousandths 0...1000; `nil` for what is none.
    static func thousandths(_ text: String) -> Int? {
        guard text.hasPrefix("q=") else { return nil }
        let digits = text.dropFirst(2).split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = digits.count == 2 ? String(digits[1]) : ""
        guard let whole = digits.first, whole == "0" || whole == "1", decimals.utf8.count <= 3,
            decimals.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let weight = Int(whole + decimals + String(repeating: "0", count: 3 - decimals.utf8.count)), weight <= 1_000
        else { return nil }
        return weight
    }
}

extension Substring {
    /// Without the blanks around it that the grammar of lists allows.
    var trimmed: Substring {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) }) else {
            return ""
        }
        return self[first...last]
    }
}
