extension Colour {
    /// Red, green and blue, each 0...255.
    struct Components: Sendable, Hashable {
        var red: Int
        var green: Int
        var blue: Int

        /// The number by which terminals with direct colour know it.
        var packed: Int { red << 16 | green << 8 | blue }

        var isGrey: Bool { red == green && green == blue }

        func squaredDistance(to other: Components) -> Int {
            let red = red - other.red
            let green = green - other.green
            let blue = blue - other.blue
            return red * red + green * green + blue * blue
        }
    }

    /// The components of a palette entry; those of the first sixteen are xterm's defaults.
    static func components(ofPalette index: UInt8) -> Components {
        let index = Int(index)
        switch index {
        case 0..<16:
            return basic[index]
        case 16..<232:
            let cube = index - 16
            return Components(red: level(cube / 36), green: level(cube / 6 % 6), blue: level(cube % 6))
        default:
            let grey = 8 + 10 * (index - 232)
            return Components(red: grey, green: grey, blue: grey)
        }
    }

    /// The palette entry among the first `count` that looks most like the one given.
    ///
    /// A grey stays a grey: by distance alone the middle greys would become yellow.
    static func nearest(to index: UInt8, amongFirst count: Int) -> UInt8 {
        guard Int(index) >= count else { return index }
        let wanted = components(ofPalette: index)
        let candidates = (0..<UInt8(clamping: min(count, basic.count))).filter {
            !wanted.isGrey || components(ofPalette: $0).isGrey
        }
        return candidates.min { first, second in
            components(ofPalette: first).squaredDistance(to: wanted)
                < components(ofPalette: second).squaredDistance(to: wanted)
        } ?? 0
    }

    private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

    private static let basic: [Components] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map { Components(red: $0 >> 16, green: $0 >> 8 & 0xFF, blue: $0 & 0xFF) }
}
