import ClearingProtocol
import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

/// The palette of everything that can be done, by name.
struct CommandPaletteTests {
    private static func palette(of console: ConsoleDriver) -> Palette<ConsoleAction>? {
        if case .palette(let palette)? = console.model.overlay { palette } else { nil }
    }

    @Test(arguments: [
        (":", "takings", Screen.takings), ("：", "营业", .takings), (":", "F9", .takings), (":", "ｆ9", .takings),
        (":", "recon", .reconcile),
    ])
    func `a colon opens it, and a name goes where its key goes`(colon: Character, name: String, screen: Screen) {
        var console = ConsoleDriver()
        console.press(.character(colon))
        #expect(Self.palette(of: console) != nil)
        console.type(name)
        console.press(.enter)
        #expect(console.model.screen == screen && console.model.overlay == nil)
    }

    @Test func `the names of the screen come first, then those of every screen`() throws {
        var console = ConsoleDriver()
        console.press(.function(7), .character(":"))
        let names = try #require(Self.palette(of: console)).entries.map(\.name)
        #expect(names.first == "Close shift")
        let quit = try #require(names.firstIndex(of: "Quit"))
        let payments = try #require(names.firstIndex(of: "Payments"))
        #expect(payments < quit && names.contains("Keys") && !names.contains("Move") && !names.contains("Actions"))
    }

    @Test func `where text is typed a colon is text, and Ctrl-P opens it`() {
        var console = ConsoleDriver()
        console.press(.function(4))
        console.type("a:b")
        #expect(console.model.find.text == "a:b" && console.model.overlay == nil)
        console.press(.control("p"))
        #expect(Self.palette(of: console) != nil)
        console.press(.escape)
        #expect(console.model.overlay == nil && console.model.find.text == "a:b")
    }

    @Test func `what cannot be done now says why, and is not done`() {
        var console = ConsoleDriver.showingCode()
        console.press(.character(":"))
        console.type("quit")
        #expect(console.text.contains("Quit (An order is waiting"))
        console.press(.enter)
        #expect(!console.model.isLeaving && console.model.toast?.text == console.phrases.leaveFirst)
        console.press(.escape, .escape)
        #expect(console.takeEffects().last == .cancel(Sample.reference(1)))
    }

    @Test func `what cannot be done any more by the time it is chosen is not done`() {
        var console = ConsoleDriver.showingCode()
        console.press(.character(":"))
        console.type("aside")
        console.tell(.news(.attempt(.paid(1))))
        console.press(.enter)
        #expect(console.model.till.aside.isEmpty && console.text.contains("cannot be done any more"))
    }

    @Test func `no name moves money that takes a capital letter`() {
        var console = OpenedPaymentTests.console()
        console.press(.character("r"), .character("a"), .enter, .character("1"), .character(":"))
        console.type("refund")
        console.press(.enter)
        #expect(!console.takeEffects().contains { if case .incoming(.refund) = $0 { true } else { false } })
    }

    @Test func `what is pasted or scanned into it runs nothing`() {
        var console = ConsoleDriver()
        console.press(.character(":"))
        console.tell(.input(.paste("lock\n")))
        #expect(Self.palette(of: console)?.field.text == "lock")
        console.type("134")
        console.tell(.input(.takeBack(3)))
        console.tell(.input(.scan("134567890123456789")))
        #expect(Self.palette(of: console)?.field.text == "lock" && console.takeEffects().isEmpty)
    }

    @Test(arguments: ScreenSnapshotTests.cases) func `the picture`(_ language: Language, _ size: Size) throws {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.character(":"))
        try Snapshot.expect(console.canvas, "palette-\(language.rawValue)-\(size.columns)x\(size.rows)")
    }
}
