import Testing

@testable import TerminalUI

@Suite struct ClipboardTests {
    @Test(arguments: [
        ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"), ("流水", "5rWB5rC0"),
        // What a terminal would obey does not come into the clipboard either.
        ("P1\u{1B}]0;x\u{7}", "UDFdMDt4"),
    ])
    func `a text is sent as base64 between the marks of the sequence`(text: String, encoded: String) throws {
        let bytes = try #require(Clipboard.sequence(text))
        #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}]52;c;\(encoded)\u{1B}\\")
    }

    @Test func `nothing and what is too long is not sent`() {
        #expect(Clipboard.sequence("") == nil && Clipboard.sequence("\u{7}") == nil)
        #expect(Clipboard.sequence(String(repeating: "x", count: Clipboard.longest)) != nil)
        #expect(Clipboard.sequence(String(repeating: "x", count: Clipboard.longest + 1)) == nil)
    }
}
