import TestSupport
import Testing

@testable import TerminalUI

struct TextLayoutTests {
    @Test(arguments: [
        ("abcdef", 4, "abc…"), ("abcd", 4, "abcd"), ("你好吗", 4, "你…"), ("你好吗", 5, "你好…"), ("abc", 0, ""),
        ("abc", -3, ""), ("abc", 1, "…"),
    ])
    func truncates(text: String, columns: Int, expected: String) {
        #expect(text.truncated(toColumns: columns) == expected)
    }

    @Test(arguments: [
        (Alignment.leading, "你  "), (.centre, " 你 "), (.trailing, "  你"),
    ])
    func pads(alignment: Alignment, expected: String) {
        #expect("你".padded(toColumns: 4, alignment: alignment) == expected)
    }

    @Test func paddedTextIsExactlyAsWideAsAsked() {
        var generator = SeededGenerator(seed: 3)
        for columns in 0..<30 {
            for alignment in Alignment.allCases {
                let text = RandomText.next(using: &generator).padded(toColumns: columns, alignment: alignment)
                #expect(TextWidth.columns(of: text) == columns)
            }
        }
    }

    @Test(arguments: [
        ("the quick brown fox", 10, ["the quick", "brown fox"]), ("支付成功请取走商品", 8, ["支付成功", "请取走商", "品"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("a\n\nb", 5, ["a", "", "b"]), ("", 5, [""]), ("abc", 0, []),
        ("支付成功。请取走商品。", 8, ["支付成", "功。请取", "走商品。"]), ("支付成功（是）！", 8, ["支付成功", "（是）！"]),
        ("ab cd.", 5, ["ab", "cd."]), ("abcdef!?", 6, ["abcde", "f!?"]), ("。。。", 2, ["。", "。", "。"]),
        ("ab cd", 2, ["ab", "cd"]), ("付款pay now", 6, ["付款", "pay", "now"]),
    ])
    func wraps(text: String, columns: Int, expected: [String]) {
        #expect(TextWrap.lines(of: text, columns: columns) == expected)
    }

    @Test func noWrappedLineIsTooWide() {
        var generator = SeededGenerator(seed: 11)
        for columns in 1..<25 {
            for _ in 0..<20 {
                let lines = TextWrap.lines(of: RandomText.next(using: &generator), columns: columns)
                #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
            }
        }
    }
}
