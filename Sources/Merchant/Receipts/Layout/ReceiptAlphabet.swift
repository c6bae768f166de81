import OutsideText

/// The characters that a receipt can be written in, and how wide they are there.
public enum ReceiptAlphabet: Sendable, Hashable, CaseIterable {
    /// A terminal or a text file in UTF-8.
    case text
    /// A printer made for Chinese, in which every character beyond ASCII takes two columns.
    case chinesePrinter
    /// A printer that has ASCII alone.
    case latinPrinter

    /// What stands for a character that is not there, as in Chinese and Japanese print.
    private static let missing: Unicode.Scalar = "〓"

    /// The columns of a scalar that ``writable(_:)`` left: 1 or 2.
    func columns(of scalar: Unicode.Scalar) -> Int {
        switch self {
        case .latinPrinter: 1
        case .chinesePrinter: scalar.isASCII ? 1 : 2
        // Of the characters of GBK, those from here on are wide on a terminal; the signs before them are narrow.
        case .text: scalar.value >= 0x2E80 ? 2 : 1
        }
    }

    /// The columns of a text that ``writable(_:)`` left.
    func columns(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// A text from anywhere in the characters that are there: without controls and marks, Latin letters without the
    /// accents that are missing, and a sign for what cannot be written.
    func writable(_ text: String, limit: Int = 200) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.shown(limit: limit).unicodeScalars { result.append(contentsOf: written(scalar)) }
        return String(result)
    }

    private func written(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if scalar.isASCII { return String.UnicodeScalarView([scalar]) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return String.UnicodeScalarView()
        default: break
        }
        if let sign = Self.signs[scalar], self == .latinPrinter || ChineseCharacters.bytes(of: scalar) == nil {
            return written(sign)
        }
        if self == .text, scalar.value < 0x300, scalar.properties.isAlphabetic {
            return String.UnicodeScalarView([scalar])
        }
        if self != .latinPrinter, ChineseCharacters.bytes(of: scalar) != nil {
            return String.UnicodeScalarView([scalar])
        }
        return Self.letter(of: scalar) ?? String.UnicodeScalarView([self == .latinPrinter ? "?" : Self.missing])
    }

    private func written(_ sign: String) -> String.UnicodeScalarView {
        sign.unicodeScalars.allSatisfy(\.isASCII) || self != .latinPrinter ? sign.unicodeScalars : "?".unicodeScalars
    }

    /// What is written in the place of signs that are missing. The amounts of `Money` bring `¥`.
    private static let signs: [Unicode.Scalar: String] = [
        "¥": "￥", "£": "￡", "…": "...", "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "·": ".",
        "×": "x", "\u{A0}": " ",
    ]

    /// The letter that an accented Latin letter is made of, by its name in Unicode.
    private static func letter(of scalar: Unicode.Scalar) -> String.UnicodeScalarView? {
        guard let name = scalar.properties.name, name.hasPrefix("LATIN "), name.contains(" WITH ") else { return nil }
        let words = name.split(separator: " ")
        guard words.count > 4, words[2] == "LETTER", words[3].utf8.count == 1 else { return nil }
        return (words[1] == "SMALL" ? words[3].lowercased() : String(words[3])).unicodeScalars
    }
}
