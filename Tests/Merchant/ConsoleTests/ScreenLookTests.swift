import TerminalUI
import Testing
import Till

@testable import Console

/// What the settings and the terminal make of the look.
struct ScreenLookTests {
    private static func look(_ theme: SettingsTheme, _ colorFGBG: String? = nil) -> ScreenLook {
        var settings = TillSettings()
        settings.theme = theme
        return ScreenLook(settings, colorFGBG: colorFGBG)
    }

    @Test(
        arguments: [
            (SettingsTheme.automatic, nil, Theme.dark), (.automatic, "15;0", .dark), (.automatic, "0;15", .light),
            (.dark, "0;15", .dark), (.light, nil, .light), (.light, "15;0", .light), (.monochrome, nil, .monochrome),
            (.monochrome, "0;15", .monochrome),
        ] as [(SettingsTheme, String?, Theme)]
    )
    func `the theme is the chosen one, and else the terminal's`(chosen: SettingsTheme, ground: String?, theme: Theme) {
        #expect(Self.look(chosen, ground).theme(for: .twoHundredFiftySix) == theme)
    }

    @Test(arguments: SettingsTheme.allCases)
    func `a terminal without colour has none, whatever was chosen`(chosen: SettingsTheme) {
        #expect(Self.look(chosen).theme(for: .monochrome) == .monochrome)
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
        #expect(Self.look(chosen, ground).isLight == isLight)
    }
}
