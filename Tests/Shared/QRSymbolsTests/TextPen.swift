import QRSymbols

/// The colours that a terminal writes in, as far as black and white go: Select Graphic Rendition (ECMA-48, 8.3.117).
struct TextPen {
    let background: TerminalBackground
    /// Whether 90...107 mean anything, as they do not on a terminal of eight colours.
    let knowsBrightColours: Bool
    private var inkIsDark: Bool?
    private var groundIsDark: Bool?
    private var isReverse = false

    init(background: TerminalBackground, knowsBrightColours: Bool) {
        (self.background, self.knowsBrightColours) = (background, knowsBrightColours)
    }

    /// The halves of a cell with a character in it.
    func cell(_ character: Character) -> (upperDark: Bool, lowerDark: Bool) {
        let ink = inkIsDark ?? (background == .light)
        let ground = groundIsDark ?? (background == .dark)
        let (front, back) = isReverse ? (ground, ink) : (ink, ground)
        return (
            character == "▀" || character == "█" ? front : back, character == "▄" || character == "█" ? front : back
        )
    }

    mutating func apply(_ codes: [Int]) {
        var codes = codes[...]
        while let code = codes.popFirst() {
            switch code {
            case 0: self = TextPen(background: background, knowsBrightColours: knowsBrightColours)
            case 7: isReverse = true
            case 30, 37: inkIsDark = code == 30
            case 40, 47: groundIsDark = code == 40
            case 97: if knowsBrightColours { inkIsDark = false }
            case 107: if knowsBrightColours { groundIsDark = false }
            case 38: inkIsDark = codes.dropFirst().first == 16
            case 48: groundIsDark = codes.dropFirst().first == 16
            default: break
            }
            if code == 38 || code == 48 { codes = codes.dropFirst(2) }
        }
    }
}
