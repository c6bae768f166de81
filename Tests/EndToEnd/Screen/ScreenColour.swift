/// A colour as a terminal of the common make shows it.
struct ScreenColour: Sendable, Hashable {
    let red: Int
    let green: Int
    let blue: Int

    /// What a dark terminal shows where a program asks for nothing.
    static let usualForeground = ScreenColour(red: 192, green: 192, blue: 192)
    static let usualBackground = ScreenColour(red: 0, green: 0, blue: 0)

    init(red: Int, green: Int, blue: Int) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// A colour of the palette of 256: 16 named ones, a cube of 6x6x6, 24 greys.
    init(palette number: Int) {
        switch number {
        case 0..<16:
            let level = number < 8 ? 170 : 255
            self.init(
                red: number & 1 != 0 ? level : 0,
                green: number & 2 != 0 ? level : 0,
                blue: number & 4 != 0 ? level : 0
            )
        case 16..<232:
            let levels = [0, 95, 135, 175, 215, 255]
            let place = number - 16
            self.init(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
        default:
            let grey = 8 + min(max(number - 232, 0), 23) * 10
            self.init(red: grey, green: grey, blue: grey)
        }
    }

    /// The brightness from 0 to 255 (ITU-R BT.601).
    var grey: UInt8 {
        UInt8(clamping: (299 * red + 587 * green + 114 * blue) / 1000)
    }
}
