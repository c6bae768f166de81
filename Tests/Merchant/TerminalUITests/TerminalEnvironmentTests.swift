import Testing

@testable import TerminalUI

struct TerminalEnvironmentTests {
    @Test(
        arguments: [
            (["TERM": "linux"], GlyphSet.ascii, false), (["TERM": "linux-16color"], .ascii, false),
            (["TERM": "vt220"], .ascii, true), (["TERM": "xterm-256color"], .blocks, true),
            (["TERM": "tmux-256color", "LANG": "C"], .blocks, true), ([:], .blocks, true),
            (["TERM": "xterm", "LANG": "zh_CN.GB18030"], .ascii, false),
            (["TERM": "xterm", "LANG": "de_DE.ISO-8859-15@euro"], .ascii, false),
            (["TERM": "xterm", "LANG": "zh_CN.GBK", "LC_ALL": "zh_CN.utf8"], .blocks, true),
            (["TERM": "xterm", "LANG": "zh_CN.UTF-8", "LC_CTYPE": "en_US.ISO-8859-1", "LC_ALL": ""], .ascii, false),
            (["TERM": "xterm", "LANG": "de_DE@euro"], .blocks, true),
        ] as [([String: String], GlyphSet, Bool)]
    )
    func tellsWhatTheTerminalCanShow(variables: [String: String], glyphs: GlyphSet, hasChinese: Bool) {
        let environment = TerminalEnvironment { variables[$0] }
        #expect(environment.glyphs == glyphs)
        #expect(environment.hasChinese == hasChinese)
    }
}
