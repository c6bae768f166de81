extension TerminalQR {
    /// The cells as text for a terminal of 256 colours, one line for each row.
    ///
    /// Black and white are 16 and 231 of the fixed colour cube, which no theme changes, and every cell sets both its
    /// colours, so that gaps between lines do not cut the modules. Equal halves are a space, which needs no font.
    public func ansi256() -> String {
        var text = ""
        for row in 0..<rows {
            var style: (upper: Bool, lower: Bool)?
            for column in 0..<columns {
                let (upper, lower) = cell(column: column, row: row)
                if style?.upper != upper || style?.lower != lower {
                    text += "\u{1B}[38;5;\(Self.colour(dark: upper));48;5;\(Self.colour(dark: lower))m"
                    style = (upper, lower)
                }
                text += upper == lower ? " " : "▀"
            }
            text += "\u{1B}[0m\n"
        }
        return text
    }

    /// The cells as text without colours, one line for each row.
    ///
    /// A wrong guess of the background shows the symbol inverted, which not every reader takes; prefer
    /// ``ansi256()`` where there are colours.
    /// - Parameter darkBackground: Whether the terminal is light on dark, so that what it draws is light.
    public func glyphsOnly(darkBackground: Bool = true) -> String {
        var text = ""
        for row in 0..<rows {
            for column in 0..<columns {
                let (upperDark, lowerDark) = cell(column: column, row: row)
                switch (upperDark != darkBackground, lowerDark != darkBackground) {
                case (true, true): text += "█"
                case (true, false): text += "▀"
                case (false, true): text += "▄"
                case (false, false): text += " "
                }
            }
            text += "\n"
        }
        return text
    }

    private static func colour(dark: Bool) -> Int {
        dark ? 16 : 231
    }
}
