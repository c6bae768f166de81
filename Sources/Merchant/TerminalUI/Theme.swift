/// The style of every ``Role``.
///
/// Whatever the colours, a role keeps its attributes, so that a terminal without colour, or a person who does not
/// see it, still tells the roles apart.
public struct Theme: Sendable, Hashable {
    /// The colours of a role.
    public struct Colours: Sendable, Hashable {
        /// The colour of the characters.
        public var foreground: Colour
        /// The colour behind them.
        public var background: Colour

        /// Those colours; what is left out is the terminal's own.
        public init(_ foreground: Colour = .standard, on background: Colour = .standard) {
            self.foreground = foreground
            self.background = background
        }
    }

    private let styles: [Role: Style]
    /// What frames, bars and marks are drawn with.
    public var glyphs: GlyphSet

    /// A theme of those colours; a role that is left out is told by its attributes only.
    public init(colours: [Role: Colours], glyphs: GlyphSet = .blocks) {
        self.glyphs = glyphs
        var styles: [Role: Style] = [:]
        for role in Role.allCases {
            let colours = colours[role] ?? Colours()
            var attributes = role.monochromeAttributes
            // A background already says what reverse video would, and reversing it would undo it.
            if colours.background != .standard { attributes.remove(.reverse) }
            styles[role] = Style(
                foreground: colours.foreground,
                background: colours.background,
                attributes: attributes
            )
        }
        self.styles = styles
    }

    /// The style of a role.
    public func style(_ role: Role) -> Style {
        styles[role] ?? .plain
    }

    /// The theme for a terminal of that depth.
    public static func suited(to depth: ColourDepth, isLight: Bool = false, glyphs: GlyphSet = .blocks) -> Theme {
        if depth == .monochrome { return monochrome.with(glyphs) }
        return (isLight ? light : dark).with(glyphs)
    }

    /// The same theme, drawn with other characters.
    public func with(_ glyphs: GlyphSet) -> Theme {
        var theme = self
        theme.glyphs = glyphs
        return theme
    }
}
