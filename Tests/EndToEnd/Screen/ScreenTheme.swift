/// The colours that the owner of a terminal chose: where a program asks for nothing, and the first 16 of the palette.
struct ScreenTheme: Sendable, Hashable {
    let foreground: ScreenColour
    let background: ScreenColour
    private let basic: [ScreenColour]

    /// A dark terminal of the common make.
    static let dark = ScreenTheme(
        foreground: 0xC0C0C0,
        background: 0x000000,
        basic: [
            0x000000, 0xAA0000, 0x00AA00, 0xAAAA00, 0x0000AA, 0xAA00AA, 0x00AAAA, 0xAAAAAA,
            0x000000, 0xFF0000, 0x00FF00, 0xFFFF00, 0x0000FF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
        ]
    )

    /// Solarized Light, whose black is blue and whose white is beige (ethanschoonover.com/solarized).
    static let light = ScreenTheme(
        foreground: 0x657B83,
        background: 0xFDF6E3,
        basic: [
            0x073642, 0xDC322F, 0x859900, 0xB58900, 0x268BD2, 0xD33682, 0x2AA198, 0xEEE8D5,
            0x002B36, 0xCB4B16, 0x586E75, 0x657B83, 0x839496, 0x6C71C4, 0x93A1A1, 0xFDF6E3,
        ]
    )

    private init(foreground: Int, background: Int, basic: [Int]) {
        self.foreground = ScreenColour(hexadecimal: foreground)
        self.background = ScreenColour(hexadecimal: background)
        self.basic = basic.map { ScreenColour(hexadecimal: $0) }
    }

    /// A colour of the palette of 256.
    func colour(_ number: Int) -> ScreenColour {
        basic.indices.contains(number) ? basic[number] : ScreenColour(fixed: number)
    }
}
