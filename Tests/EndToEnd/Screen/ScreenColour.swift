/// A colour as a terminal of the common make shows it.
struct ScreenColour: Sendable, Hashable {
    let red: Int
    let green: Int
    let blue: Int

    init(red: Int, green: Int, blue: Int) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// A colour of the upper part of the palette, which no theme changes: a cube of 6x6x6 from 16 on, 24 greys from 232.
    init(fixed number: Int) {
        if number < 232 {
            let levels = [0, 95, 135, 175, 215, 255]
            let place = max(number, 16) - 16
            self.init(red: levels[place / 36], green: levels[place / 6 % 6], blue: levels[place % 6])
        } else {
            let grey = 8 + min(number - 232, 23) * 10
            self.init(red: grey, green: grey, blue: grey)
        }
    }

    /// A colour as it is written in a style sheet, `0xRRGGBB`.
    init(hexadecimal number: Int) {
        self.init(red: number >> 16 & 0xFF, green: number >> 8 & 0xFF, blue: number & 0xFF)
    }

    /// The brightness from 0 to 255 (ITU-R BT.601).
    var grey: UInt8 {
        UInt8(clamping: (299 * red + 587 * green + 114 * blue) / 1000)
    }
}
