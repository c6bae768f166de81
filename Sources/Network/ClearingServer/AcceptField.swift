/// Which media types a client takes, as the field Accept says it (RFC 9110 section 12.5.1).
struct AcceptField {
    /// A range of media types with its weight in thousandths.
    private struct Range {
        let type: String
        let weight: Int
    }

    private let ranges: [Range]

    /// Reads a field; `nil` when the request has none. What is no range is passed over, and so are parameters other than
    /// the weight.
    init(_ field: String?) {
        ranges = field?.split(separator: ",").compactMap(Self.range) ?? []
    }

    /// The type of the greatest weight; of equal ones the first that is offered. Without a field the first; `nil` when
    /// none is taken.
    func best(of types: [String]) -> String? {
        guard !ranges.isEmpty else { return types.first }
        var best: (type: String, weight: Int)?
        for type in types {
            let weight = weight(of: type)
            if weight > best?.weight ?? 0 { best = (type, weight) }
        }
        return best?.type
    }

    /// The weight that the most specific range gives a type; 0 when no range has it.
    private func weight(of type: String) -> Int {
        let group = type.prefix { $0 != "/" } + "/*"
        for range in [type, String(group), "*/*"] {
            if let found = ranges.first(where: { $0.type == range }) { return found.weight }
        }
        return 0
    }

    private static func range(_ member: Substring) -> Range? {
        let parts = member.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed.lowercased() }
        guard let type = parts.first, type.contains("/") else { return nil }
        let weights = parts.dropFirst().compactMap(QualityValue.thousandths)
        return Range(type: type, weight: weights.first ?? 1_000)
    }
}
