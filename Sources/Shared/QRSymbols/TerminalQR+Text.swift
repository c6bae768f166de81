extension TerminalQR {
    /// The cells as lines of text in a form.
    public func text(_ form: QRTextForm) -> String {
        switch form {
        case .colours256: ansi256()
        case .colours16: ansi16()
        case .reverseVideo(let background): reverseVideo(on: background)
        case .glyphs(let background): glyphs(on: background)
        }
    }

    /// The cells as text for a terminal of 256 colours, one line for each row.
    ///
    /// Black and white are 16 and 231 of the fixed colour cube, which no theme changes, and every cell sets both its
    /// colours, so that gaps between lines do not cut the modules. Equal halves are a space, which needs no font.
    public func ansi256() -> String {
        styledText { upper, lower in "38;5;\(upper ? 16 : 231);48;5;\(lower ? 16 : 231)" }
    }

    /// The cells as text for a terminal of 8 or 16 colours, one line for each row, with both colours in every cell.
    ///
    /// White is asked for twice, as one of the eight and then as the bright one (aixterm's 97 and 107), which a
    /// terminal of eight colours leaves aside.
    public func ansi16() -> String {
        styledText { upper, lower in "\(upper ? "30" : "37;97");\(lower ? "40" : "47;107")" }
    }

    /// The cells as text for a terminal without colour, one line for each row; light or dark is reverse video (SGR 7),
    /// so that here too a cell's ground has no gaps.
    ///
    /// A wrong background shows the symbol inverted, which not every reader takes; prefer colours where there are some.
    public func reverseVideo(on background: TerminalBackground) -> String {
        styledText { _, lower in lower == (background == .dark) ? "0" : "0;7" }
    }

    /// The cells as bare block characters, one line for each row: on a dark ground they are the light modules, on a
    /// light one the dark modules.
    ///
    /// A wrong background shows the symbol inverted, which not every reader takes.
    public func glyphs(on background: TerminalBackground) -> String {
        var text = ""
        for row in 0..<rows {
            for column in 0..<columns {
                let (upperDark, lowerDark) = cell(column: column, row: row)
                switch (upperDark == (background == .light), lowerDark == (background == .light)) {
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

    /// The cells with the parameters of Select Graphic Rendition (ECMA-48, 8.3.117) that their halves ask for: the upper
    /// half is the character, the lower half its ground.
    private func styledText(_ parameters: (_ upperDark: Bool, _ lowerDark: Bool) -> String) -> String {
        let styles = [false, true].map { upper in
            [false, true].map { lower in "\u{1B}[\(parameters(upper, lower))m" + (upper == lower ? " " : "▀") }
        }
        var text = ""
        for row in 0..<rows {
            var last: (upper: Bool, lower: Bool)?
            for column in 0..<columns {
                let (upper, lower) = cell(column: column, row: row)
                if let last, last == (upper, lower) {
                    text += upper == lower ? " " : "▀"
                } else {
                    text += styles[upper ? 1 : 0][lower ? 1 : 0]
                    last = (upper, lower)
                }
            }
            text += "\u{1B}[0m\n"
        }
        return text
    }
}
