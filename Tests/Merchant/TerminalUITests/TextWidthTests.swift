import CTerminal
import Testing

@testable import TerminalUI

struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("你好", 4), ("￥12", 4), ("¥12", 3), ("，。：", 6), ("①—…“”", 5), ("𠮷", 2), ("ｱ", 1),
        ("e\u{301}", 1), ("👍", 2), ("👨‍👩‍👧", 6), ("❤️", 1), ("🇨🇳", 2), ("한국", 4), ("a\nb", 3), ("\u{1B}[31m", 4),
    ])
    func countsColumns(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    /// The C library gives -1 to what its Unicode does not know, and a canvas shows those as squares.
    @Test func agreesWithTheCLibraryForEveryScalarThatBothKnow() {
        var differences: [String] = []
        for value in UInt32(0x20)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), TextSanitiser.replacement(for: scalar) == scalar else { continue }
            guard let age = scalar.properties.age, age.major <= 14 else { continue }
            let expected = Int(ct_scalar_width(value))
            if expected >= 0, TextWidth.columns(of: scalar) != expected {
                differences.append(String(value, radix: 16))
            }
        }
        // An Ahom sign that Unicode 16 made a spacing one.
        #expect(Set(differences).subtracting(["1171e"]) == [])
    }

    @Test func theTableIsAscending() {
        let ranges = TextWidth.wideRanges
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
}
