/// How a symbol is written as lines of text.
public enum QRTextForm: Sendable, Hashable {
    /// For a terminal of 256 colours or more, see ``TerminalQR/ansi256()``.
    case colours256
    /// For a terminal of 8 or 16 colours, see ``TerminalQR/ansi16()``.
    case colours16
    /// For a terminal without colour, see ``TerminalQR/reverseVideo(on:)``.
    case reverseVideo(on: TerminalBackground)
    /// For what knows no escape sequence, see ``TerminalQR/glyphs(on:)``.
    case glyphs(on: TerminalBackground)

    /// The form that suits where standard output leads.
    ///
    /// Through a pipe or into a file go bare glyphs for a light ground: there the text ends on a page or in a mail,
    /// whose ink is dark. On a terminal without colour the ground is what `COLORFGBG` says, and else dark.
    /// `NO_COLOR` is not asked: black and white are what a camera reads, and not decoration.
    /// - Parameters:
    ///   - isTerminal: Whether it is a terminal.
    ///   - environment: The value of a variable; `TERM`, `COLORTERM` and `COLORFGBG` are asked for.
    public init(isTerminal: Bool, environment: (String) -> String?) {
        guard isTerminal else {
            self = .glyphs(on: .light)
            return
        }
        let background = TerminalBackground(colorFGBG: environment("COLORFGBG"))
        let type = environment("TERM") ?? ""
        if type.isEmpty || type == "dumb" {
            self = .glyphs(on: background)
        } else if Self.isWithoutColour(type) {
            self = .reverseVideo(on: background)
        } else if Self.has256Colours(type) || ["truecolor", "24bit"].contains(environment("COLORTERM") ?? "") {
            self = .colours256
        } else {
            self = .colours16
        }
    }

    private static func isWithoutColour(_ type: String) -> Bool {
        let isVideoTerminal = type.hasPrefix("vt") && type.dropFirst(2).first?.isNumber == true
        return isVideoTerminal || type.hasSuffix("-mono") || type.hasSuffix("-m")
    }

    /// Wrong by "no" does no harm: every terminal with colour draws the form of 16.
    private static func has256Colours(_ type: String) -> Bool {
        let names = ["256color", "direct", "kitty", "ghostty", "alacritty", "foot", "wezterm"]
        return names.contains { type.contains($0) }
    }
}
