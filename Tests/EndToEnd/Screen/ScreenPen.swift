/// The colours that the next character is written in, as Select Graphic Rendition (ECMA-48, 8.3.117) sets them.
struct ScreenPen {
    private let theme: ScreenTheme
    private var foreground: ScreenColour?
    private var background: ScreenColour?
    private var isReverse = false

    /// A pen on a terminal of that theme.
    init(theme: ScreenTheme = .dark) {
        self.theme = theme
    }

    /// A cell with a character in these colours.
    func cell(_ text: String) -> ScreenCell {
        let front = foreground ?? theme.foreground
        let back = background ?? theme.background
        return ScreenCell(text: text, foreground: isReverse ? back : front, background: isReverse ? front : back)
    }

    /// Takes in the parameters between `ESC [` and `m`.
    mutating func apply(_ parameters: String) {
        var codes = parameters.split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) }[...]
        if codes.isEmpty { codes = [0] }
        while let code = codes.popFirst() {
            switch code {
            case 0: self = ScreenPen(theme: theme)
            case 7: isReverse = true
            case 27: isReverse = false
            case 30...37: foreground = theme.colour(code - 30)
            case 90...97: foreground = theme.colour(code - 90 + 8)
            case 39: foreground = nil
            case 40...47: background = theme.colour(code - 40)
            case 100...107: background = theme.colour(code - 100 + 8)
            case 49: background = nil
            case 38: foreground = extended(&codes) ?? foreground
            case 48: background = extended(&codes) ?? background
            default: break
            }
        }
    }

    private func extended(_ codes: inout ArraySlice<Int>) -> ScreenColour? {
        switch codes.popFirst() {
        case 5: return codes.popFirst().map { theme.colour($0) }
        case 2:
            guard let red = codes.popFirst(), let green = codes.popFirst(), let blue = codes.popFirst() else {
                return nil
            }
            return ScreenColour(red: red, green: green, blue: blue)
        default: return nil
        }
    }
}
