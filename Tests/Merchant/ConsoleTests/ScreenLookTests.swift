import TerminalUI
import Testing
import Till

@testable import Console

/// What the settings and the terminal make of the look.
struct ScreenLookTests {
    private static func look(
        _ theme: SettingsTheme = .automatic,
        glyphs: SettingsGlyphs = .automatic,
        ground: String? = nil,
        type: String = "xterm-256color"
    ) -> ScreenLook {
        var settings = TillSettings()
        settings.theme = theme
        settings.glyphs = glyphs
        return ScreenLook(settings) { ["COLORFGBG": ground, "TERM": type, "LANG": "zh_CN.UTF-8"][$0] ?? nil }
    }

    @Test(
        arguments: [
            (SettingsTheme.automatic, nil, Theme.dark), (.automatic, "15;0", .dark), (.automatic, "0;15", .light),
            (.dark, "0;15", .dark), (.light, nil, .light), (.light, "15;0", .light), (.monochrome, nil, .monochrome),
            (.monochrome, "0;15", .monochrome),
        ] as [(SettingsTheme, String?, Theme)]
    )
    func `the theme is the chosen one, and else the terminal's`(chosen: SettingsTheme, ground: String?, theme: Theme) {
        #expect(Self.look(chosen, ground: ground).theme(for: .twoHundredFiftySix, suited: .blocks) == theme)
    }

    @Test(arguments: SettingsTheme.allCases)
    func `a terminal without colour has none, whatever was chosen`(chosen: SettingsTheme) {
        #expect(Self.look(chosen).theme(for: .monochrome, suited: .blocks) == .monochrome)
    }

    @Test(
        arguments: [
            (SettingsTheme.dark, "0;15", false), (.light, "15;0", true), (.monochrome, "0;15", true),
            (.monochrome, nil, false),
        ] as [(SettingsTheme, String?, Bool)]
    )
    func `the ground that a code without colour depends on is the chosen one`(
        chosen: SettingsTheme,
        ground: String?,
        isLight: Bool
    ) {
        #expect(Self.look(chosen, ground: ground).isLight == isLight)
    }

    @Test(arguments: [
        (SettingsGlyphs.automatic, GlyphSet.blocks, GlyphSet.blocks), (.automatic, .ascii, .ascii),
        (.automatic, .asciiOnly, .asciiOnly), (.unicode, .asciiOnly, .blocks), (.ascii, .blocks, .ascii),
        (.ascii, .asciiOnly, .asciiOnly),
    ])
    func `the glyphs are the chosen ones, and else the terminal's`(
        chosen: SettingsGlyphs,
        suited: GlyphSet,
        expected: GlyphSet
    ) {
        #expect(Self.look(glyphs: chosen).theme(for: .eight, suited: suited).glyphs == expected)
    }

    @Test(arguments: [
        ("linux", SettingsGlyphs.automatic, Language.english), ("linux", .ascii, .english),
        ("linux", .unicode, .simplifiedChinese), ("xterm", .ascii, .simplifiedChinese),
    ])
    func `a terminal without Chinese is spoken to in English`(
        type: String,
        chosen: SettingsGlyphs,
        expected: Language
    ) {
        let look = Self.look(glyphs: chosen, type: type)
        #expect(look.language(.simplifiedChinese) == expected && look.language(.english) == .english)
    }
}
