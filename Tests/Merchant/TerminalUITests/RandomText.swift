import TestSupport

/// Texts that are hard on a screen.
enum RandomText {
    private static let pieces = [
        "a", "Z", "0", " ", "é", "e\u{301}", "o\u{308}\u{332}", "你", "好", "。", "￥", "ｱ", "한", "ᄒ\u{1161}", "👍", "👍🏽",
        "👨‍👩‍👧", "❤️", "🇨🇳", "1️⃣", "\u{202E}", "\u{200B}", "\n", "\r\n", "\t", "\u{1B}[31m", "\u{85}", "\u{301}", "\u{E000}",
        "\u{10FFFF}", "𠮷", "─", "▀", "▏", "…", "\u{AD}", "\u{FEFF}", "ก\u{E33}", "\u{0600}", "〪", "\u{3000}", "",
        "\u{1F1E6}",
    ]

    static func next(using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    static func scalar(using generator: inout SeededGenerator) -> String {
        Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)).map { String($0) } ?? "?"
    }
}
