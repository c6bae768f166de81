/// A word that is too short to be a term of the index: what the number of an order or of a payment begins with, found by
/// the indexes of those numbers.
struct SearchBeginning: Sendable, Hashable {
    private let compact: String
    private let readOut: String

    /// The word as a beginning; `nil` when it is long enough for the index, or no part of a number.
    init?(_ word: String) {
        let text = FoldedText(word)
        compact = text.compact
        readOut = text.readOut
        guard (1..<SearchTerms.shortestPart).contains(compact.unicodeScalars.count),
            compact.unicodeScalars.allSatisfy(\.isASCII)
        else { return nil }
    }

    /// Whether the number of an order or of a payment begins with it.
    func begins(order: String, payment: String?) -> Bool {
        FoldedText(order).compact.hasPrefix(compact)
            || payment.map { FoldedText($0).readOut.hasPrefix(readOut) } ?? false
    }

    /// The stretches of the index in which the orders stand that begin with it, whose letters may be capitals or not, and
    /// whose parts are separated by hyphens or not.
    var orders: [Range<String>] { Self.ranges(of: compact, separators: ["", "-"]) }

    /// The stretches of the index in which the payments stand that begin with it.
    var payments: [Range<String>] {
        Set([readOut, compact]).sorted().flatMap { Self.ranges(of: $0, separators: [""]) }
    }

    private static func ranges(of text: String, separators: [String]) -> [Range<String>] {
        let beginnings = text.unicodeScalars.reduce([""]) { beginnings, scalar in
            let forms = Set([String(scalar), scalar.properties.uppercaseMapping]).sorted()
            return beginnings.flatMap { beginning in
                (beginning.isEmpty ? [""] : separators).flatMap { separator in
                    forms.map { beginning + separator + $0 }
                }
            }
        }
        return beginnings.compactMap { beginning in
            // All of it is ASCII, so that the next text of that length is one scalar further.
            guard let last = beginning.unicodeScalars.last, let next = Unicode.Scalar(last.value + 1) else {
                return nil
            }
            return beginning..<(String(beginning.dropLast()) + String(next))
        }
    }
}
