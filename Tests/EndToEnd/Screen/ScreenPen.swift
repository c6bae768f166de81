/// The colours that the next character is written in, as Select Graphic Rendition (ECMA-48, 8.3.117) sets them.
struct ScreenPen {
    private var foreground: ScreenColour?
    private var background: ScreenColour?
    private var isReverse = false

    /// A cell with a character in these colours.
    func cell(_ text: String) -> ScreenCell {
        let front = foreground ?? .usualForeground
        let back = background ?? .usualBackground
        return ScreenCell(text: text, foreground: isReverse ? back : front, background: isReverse ? front : back)
    }

    /// Takes in the parameters between `ESC [` and `m`.
    mutating func apply(_ parameters: String) {
        var codes = parameters.split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap { Int($0) }[...]
        if codes.isEmpty { codes = [0] }
        while let code = codes.popFirst() {
            switch code {
            case 0: self = ScreenPen()
            case 7: isReverse = true
            case 27: isReverse = false
            case 30...37: foreground = ScreenColour(palette: code - 30)
            case 90...97: foreground = ScreenColour(palette: code - 90 + 8)
            case 39: foreground = nil
            case 40...47: background = ScreenColour(palette: code - 40)
            case 100...107: background = ScreenColour(palette: code - 100 + 8)
            case 49: background = nil
            case 38: foreground = Self.extended(&codes) ?? foreground
            case 48: background = Self.extended(&codes) ?? background
            default: break
            }
        }
    }

    private static func extended(_ codes: inout ArraySlice<Int>) -> ScreenColour? {
        switch codes.popFirst() {
        case 5: return codes.popFirst().map { ScreenColour(palette: $0) }
        case 2:
            guard let red = codes.popFirst(), let green = codes.popFirst(), let blue = codes.popFirst() else {
                return nil
            }
            return ScreenColour(red: red, green: green, blue: blue)
        default: return nil
        }
    }
}
