/// A text as it is searched for: full-width forms as ASCII, ASCII letters small, parted into words.
///
/// It knows Unicode by ranges of its own, so that the index is the same whatever the tables of the machine.
struct FoldedText {
    /// A stretch of a text that is searched as one.
    enum Run: Sendable, Hashable {
        /// Letters and digits.
        case word(String)
        /// Characters of a script that writes no spaces between words.
        case ideographs([Unicode.Scalar])
    }

    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = text.unicodeScalars.map(\.folded)
    }

    /// The words and the stretches of Chinese, in their order.
    var runs: [Run] {
        scalars.split { $0.searchClass == .separator }.flatMap { part in
            var runs: [Run] = []
            var rest = part
            while let first = rest.first {
                let stretch = rest.prefix { $0.searchClass == first.searchClass }
                runs.append(first.searchClass == .word ? .word(Self.text(stretch)) : .ideographs(Array(stretch)))
                rest = rest.dropFirst(stretch.count)
            }
            return runs
        }
    }

    /// The text without what parts words, `t0001000123` for `T0001-000123`.
    var compact: String {
        Self.text(scalars.lazy.filter { $0.searchClass != .separator })
    }

    /// The digits with which the last word ends.
    var lastDigits: String {
        let word = scalars.reversed().drop { $0.searchClass == .separator }
        return Self.text(word.prefix { ("0"..."9").contains($0) }.reversed())
    }

    /// The text as the characters of a number that somebody read out: I and L are taken for 1, O for 0, as
    /// Crockford's base32 wants it.
    var readOut: String {
        Self.text(
            scalars.lazy.filter { $0.searchClass != .separator }.map { scalar in
                switch scalar {
                case "i", "l": "1"
                case "o": "0"
                default: scalar
                }
            }
        )
    }

    /// A text from its end.
    static func reversed(_ text: String) -> String { Self.text(text.unicodeScalars.reversed()) }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.underestimatedCount)
        for scalar in scalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
