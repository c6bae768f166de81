import Testing

@testable import TerminalUI

struct ColourTests {
    @Test(arguments: [
        (UInt8(16), UInt8(0), UInt8(0)), (231, 15, 7), (196, 9, 1), (46, 10, 2), (244, 8, 7), (238, 8, 0), (26, 4, 4),
        (9, 9, 1), (3, 3, 3),
    ])
    func takesTheNearestOfFewerColours(index: UInt8, ofSixteen: UInt8, ofEight: UInt8) {
        #expect(Colour.nearest(to: index, amongFirst: 16) == ofSixteen)
        #expect(Colour.nearest(to: index, amongFirst: 8) == ofEight)
        #expect(Colour.nearest(to: index, amongFirst: 256) == index)
    }

    @Test(arguments: [ColourDepth.eight, .sixteen, .twoHundredFiftySix])
    func aSymbolStaysDarkOnLight(depth: ColourDepth) throws {
        let style = depth.adapted(Theme.dark.style(.qrLight))
        let ink = try #require(ColourTests.brightness(style.foreground))
        let paper = try #require(ColourTests.brightness(style.background))
        #expect(ink == 0 && paper >= 3 * 0xE5)
    }

    @Test func aSymbolWithoutColourIsReverseVideo() {
        let ink = Style(foreground: .palette(16), background: .palette(231))
        #expect(ColourDepth.monochrome.adapted(ink) == Style(attributes: .reverse))
        let dark = Style(foreground: .palette(231), background: .palette(16))
        #expect(ColourDepth.monochrome.adapted(dark) == .plain)
    }

    @Test func darkGreyDoesNotVanishOnAnUnknownBackground() {
        #expect(ColourDepth.eight.adapted(Style(foreground: .palette(236))).foreground == .standard)
    }

    @Test(arguments: [
        (0, ColourDepth.monochrome), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .twoHundredFiftySix),
    ])
    func depthFollowsTheNumberOfColours(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth(colours: colours) == depth)
        #expect(ColourDepth(colours: 1 << 24) == .twoHundredFiftySix)
    }

    @Test(arguments: [(nil, true), ("", true), ("1", false), ("0", false)] as [(String?, Bool)])
    func noColourCountsWhenItIsNotEmpty(value: String?, isWanted: Bool) {
        #expect(Terminal.Options.isColourWanted(noColour: value) == isWanted)
    }

    private static func brightness(_ colour: Colour) -> Int? {
        guard case .palette(let index) = colour else { return nil }
        let components = Colour.components(ofPalette: index)
        return components.red + components.green + components.blue
    }
}
