import TerminalUI
import Testing
import Till

@testable import Console

@Suite struct AnnouncingTests {
    @Test func `a stroke rings the bell`() {
        var console = ConsoleDriver()
        _ = console.takeEffects()
        console.tell(.stroke)
        #expect(console.takeEffects() == [.bell])
    }

    @Test(arguments: [(Language.english, "MUTED"), (.simplifiedChinese, "已静音")])
    func `that the bell is silent is said on every screen`(language: Language, word: String) {
        var console = ConsoleDriver(language: language)
        #expect(!console.text.contains(word))
        console.model.isMuted = true
        for screen in Screen.allCases {
            console.model.screen = screen
            #expect(console.text.contains(word))
        }
    }

    @Test func `what fails beside the screen is told, and ends no order that is shown`() {
        var console = ConsoleDriver.showingCode()
        console.tell(.warned("The printer has no paper; put a new roll in and print again."))
        #expect(console.text.contains("Scan to pay"))
        #expect(console.text.replacing("\n", with: " ").contains("no paper"))
        console.press(.escape)
        #expect(console.takeEffects().contains(.cancel(Sample.reference(1))))
    }
}
