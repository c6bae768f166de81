extension Unicode.Scalar {
    /// What a scalar is to search.
    enum SearchClass: Sendable, Hashable {
        /// It parts words.
        case separator
        /// It is part of a word.
        case word
        /// It is a word by itself, in a script that writes no spaces.
        case ideograph
    }

    /// What the scalar is to search.
    var searchClass: SearchClass {
        if isASCII {
            switch self {
            case "0"..."9", "A"..."Z", "a"..."z": return .word
            default: return .separator
            }
        }
        if Self.separators.contains(where: { $0.contains(value) }) { return .separator }
        return Self.ideographs.contains { $0.contains(value) } ? .ideograph : .word
    }

    /// The scalar in its usual width, and small when it is an ASCII letter.
    var folded: Unicode.Scalar {
        // The full-width forms lie in the order of ASCII.
        let value = (0xFF01...0xFF5E).contains(value) ? value - 0xFEE0 : value
        let offset: UInt32 = (0x41...0x5A).contains(value) ? 0x20 : 0
        return Unicode.Scalar(value + offset) ?? self
    }

    /// Spaces and punctuation beyond ASCII, by the blocks of Unicode.
    private static let separators: [ClosedRange<UInt32>] = [
        0x80...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7...0xD7, 0xF7...0xF7, 0x1680...0x1680,
        0x2000...0x206F, 0x2E00...0x2E7F, 0x3000...0x3004, 0x3008...0x3020, 0x3030...0x3030, 0x30FB...0x30FB,
        0xFE10...0xFE1F, 0xFE30...0xFE6F, 0xFEFF...0xFEFF, 0xFF5F...0xFF65, 0xFFE0...0xFFEF,
    ]

    /// Han, kana, bopomofo and hangul, by the blocks of Unicode.
    private static let ideographs: [ClosedRange<UInt32>] = [
        0x1100...0x11FF, 0x2E80...0x2FFF, 0x3005...0x3007, 0x3021...0x302F, 0x3031...0x31FF, 0x3400...0x4DBF,
        0x4E00...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x1B000...0x1B16F,
        0x20000...0x3FFFF,
    ]
}
