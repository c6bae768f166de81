import QRSymbols
import TerminalUI
import Till

/// How a screen looks on its terminal, by what the till's owner chose and what is known of the terminal.
struct ScreenLook: Sendable, Hashable {
    /// The colours that the owner chose.
    let colours: SettingsTheme
    /// The characters that the owner chose.
    let glyphs: SettingsGlyphs
    /// What the environment tells of the terminal.
    let environment: TerminalEnvironment
    /// The terminal's ground as far as the environment tells it.
    let background: TerminalBackground

    /// The look on the terminal of this process.
    ///
    /// - Parameter variable: the value of a variable of the environment.
    init(_ settings: TillSettings, variable: (String) -> String? = Terminal.Options.environment) {
        colours = settings.theme
        glyphs = settings.glyphs
        environment = TerminalEnvironment(variable: variable)
        background = TerminalBackground(colorFGBG: variable("COLORFGBG"))
    }

    /// Whether the terminal writes dark on light: as the owner says, who sees it, and else as the environment does.
    var isLight: Bool {
        switch colours {
        case .automatic, .monochrome: background == .light
        case .dark: false
        case .light: true
        }
    }

    /// The theme on a terminal of that depth, which may have less colour than was chosen.
    ///
    /// - Parameter suited: what suits the terminal as far as it said by now.
    func theme(for depth: ColourDepth, suited: GlyphSet) -> Theme {
        .suited(
            to: colours == .monochrome ? .monochrome : depth,
            isLight: isLight,
            glyphs: set(suited: suited)
        )
    }

    /// The language that is spoken where one is wanted: English on a terminal that has no Chinese, unless the owner says
    /// that it has what Unicode has.
    func language(_ wanted: Language) -> Language {
        environment.hasChinese || glyphs == .unicode ? wanted : .english
    }

    private func set(suited: GlyphSet) -> GlyphSet {
        switch glyphs {
        case .automatic: suited
        case .unicode: .blocks
        case .ascii: suited == .asciiOnly ? .asciiOnly : .ascii
        }
    }
}
