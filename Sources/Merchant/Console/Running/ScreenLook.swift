import QRSymbols
import TerminalUI
import Till

/// How a screen looks on its terminal, by what the till's owner chose and what is known of the terminal.
struct ScreenLook: Sendable, Hashable {
    /// The colours that the owner chose.
    let chosen: SettingsTheme
    /// The terminal's ground as far as the environment tells it.
    let background: TerminalBackground

    /// The look on the terminal of this process.
    init(_ settings: TillSettings, colorFGBG: String? = Terminal.Options.environment("COLORFGBG")) {
        chosen = settings.theme
        background = TerminalBackground(colorFGBG: colorFGBG)
    }

    /// Whether the terminal writes dark on light: as the owner says, who sees it, and else as the environment does.
    var isLight: Bool {
        switch chosen {
        case .automatic, .monochrome: background == .light
        case .dark: false
        case .light: true
        }
    }

    /// The theme on a terminal of that depth, which may have less colour than was chosen.
    func theme(for depth: ColourDepth) -> Theme {
        .suited(to: chosen == .monochrome ? .monochrome : depth, isLight: isLight)
    }
}
