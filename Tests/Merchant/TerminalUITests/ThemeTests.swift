import Testing

@testable import TerminalUI

#if canImport(Glibc)
    import Glibc
#endif

struct ThemeTests {
    @Test(arguments: Role.allCases, [false, true])
    func everyRoleKeepsItsFormWithoutColour(role: Role, isLight: Bool) {
        let theme = Theme.suited(to: .eight, isLight: isLight)
        let stripped = ColourDepth.monochrome.adapted(theme.style(role))
        #expect(stripped == ColourDepth.monochrome.adapted(Theme.monochrome.style(role)))
    }

    @Test func meaningsDifferWithoutColour() {
        let roles: [Role] = [.text, .success, .warning, .failure, .selection]
        #expect(Set(roles.map { Theme.monochrome.style($0) }).count == roles.count)
    }

    @Test(arguments: Role.allCases)
    func everyRoleIsReadable(role: Role) {
        #expect(ThemeTests.contrast(Theme.dark.style(role), text: 252, background: 16) >= 4.5)
        #expect(ThemeTests.contrast(Theme.light.style(role), text: 16, background: 231) >= 4.5)
    }

    @Test func fitsTheDepth() {
        #expect(Theme.suited(to: .monochrome) == .monochrome)
        #expect(Theme.suited(to: .eight, isLight: true) == .light)
    }

    /// The contrast ratio of WCAG 2.2, section 1.4.3.
    private static func contrast(_ style: Style, text: UInt8, background: UInt8) -> Double {
        let values = [luminance(style.foreground, text), luminance(style.background, background)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    private static func luminance(_ colour: Colour, _ standard: UInt8) -> Double {
        var index = standard
        if case .palette(let own) = colour { index = own }
        let components = Colour.components(ofPalette: index)
        return 0.2126 * linear(components.red) + 0.7152 * linear(components.green) + 0.0722 * linear(components.blue)
    }

    private static func linear(_ value: Int) -> Double {
        let share = Double(value) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
}
