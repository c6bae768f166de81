import TestSupport
import Testing

@testable import TerminalUI

struct TextSanitiserTests {
    @Test(arguments: [
        ("plain text", "plain text"), ("汉字 ￥1", "汉字 ￥1"), ("\u{1B}[31mred", "[31mred"), ("a\u{9B}31m", "a31m"),
        ("a\u{202E}b\u{2066}c", "abc"), ("a\r\nb\tc", "a b c"), ("👨‍👩‍👧", "👨👩👧"), ("👍🏽", "👍"), ("❤️", "❤"),
        ("🇨🇳", "CN"), ("1️⃣", "1"), ("\u{E000}", "□"), ("\u{378}", "□"), ("\u{10FFFF}", "□"), ("a\u{200B}b\u{FEFF}", "ab"),
        ("\u{3164}\u{115F}", ""), ("e\u{301}", "e\u{301}"), ("\0\u{7F}", ""),
    ])
    func cleans(text: String, expected: String) {
        #expect(Array(TextSanitiser.clean(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func cleaningTwiceChangesNothing() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2000 {
            let text = RandomText.next(using: &generator) + RandomText.scalar(using: &generator)
            let once = TextSanitiser.clean(text)
            #expect(Array(TextSanitiser.clean(once).unicodeScalars) == Array(once.unicodeScalars))
            #expect(!once.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
        }
    }
}
