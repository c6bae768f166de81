/// A sequence that begins with ESC [ or ESC O, and that the terminal's description did not name.
///
/// Unknown function keys would otherwise arrive as Escape and a few digits, which on a till are an amount. Source:
/// ECMA-48 5.4, and XTerm Control Sequences, "PC-Style Function Keys".
enum ControlSequence {
    /// What a complete sequence after ESC [ means.
    enum Meaning: Sendable, Hashable {
        case key(Key)
        case pasteBegin
        case pasteEnd
        case focus(Bool)
        case answer(TerminalAnswer)
        case nothing
    }

    /// The most bytes that a sequence is waited for.
    static let greatestLength = 32

    /// Whether a byte ends a sequence after ESC [.
    static func isFinal(_ byte: UInt8) -> Bool { (0x40...0x7E).contains(byte) }

    /// The meaning of what followed ESC [, the final byte included.
    static func meaning(of bytes: [UInt8]) -> Meaning {
        guard let final = bytes.last else { return .nothing }
        if let key = letters[final] { return .key(key) }
        switch final {
        case UInt8(ascii: "I"): return .focus(true)
        case UInt8(ascii: "O"): return .focus(false)
        case UInt8(ascii: "Z"): return .key(.backTab)
        case UInt8(ascii: "~"): return numbered(firstNumber(of: bytes))
        case UInt8(ascii: "R"): return position(bytes.dropLast())
        case UInt8(ascii: "y"): return mode(bytes.dropLast())
        default: return .nothing
        }
    }

    /// The key of the one byte that follows ESC O.
    static func applicationKey(_ byte: UInt8) -> Key? {
        switch byte {
        case UInt8(ascii: "M"): .enter
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte - UInt8(ascii: "P")) + 1)
        default: letters[byte]
        }
    }

    private static let letters: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    ]

    private static let numbers: [Int: Key] = [
        1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]

    private static func firstNumber(of bytes: [UInt8]) -> Int {
        let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.prefix(4)
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// In the first row, the answer would be F3 with modifiers.
    private static func position(_ bytes: [UInt8].SubSequence) -> Meaning {
        let numbers = bytes.split(separator: UInt8(ascii: ";")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 2, numbers[0] > 1, numbers[1] > 0 else { return .nothing }
        return .answer(.cursor(row: numbers[0], column: numbers[1]))
    }

    /// The report of a mode, `?2026;2$`: 1 and 2 say that it is set or reset, and may be changed.
    private static func mode(_ bytes: [UInt8].SubSequence) -> Meaning {
        guard bytes.first == UInt8(ascii: "?"), bytes.last == UInt8(ascii: "$") else { return .nothing }
        let numbers = bytes.dropFirst().dropLast().split(separator: UInt8(ascii: ";"))
            .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 2 else { return .nothing }
        return .answer(.mode(numbers[0], isKnown: [1, 2].contains(numbers[1])))
    }

    private static func numbered(_ number: Int) -> Meaning {
        switch number {
        case 200: .pasteBegin
        case 201: .pasteEnd
        default: numbers[number].map { .key($0) } ?? .nothing
        }
    }
}
