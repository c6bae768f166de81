import Ledger
import TerminalUI
import Testing

@testable import Console

struct FindScreenTests {
    static func console(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.function(4))
        return console
    }

    static let results = FindResults(
        payments: [Sample.payment(2), Sample.payment(1)],
        attempts: [Sample.attempt(3, .expired)]
    )

    @Test func `what is typed is looked for at every key`() {
        var console = Self.console()
        #expect(console.takeEffects() == [])
        console.type("12.")
        #expect(console.takeEffects() == ["1", "12", "12."].map { .find(.search($0)) })
        console.press(.backspace)
        #expect(console.takeEffects() == [.find(.search("12"))])
        // Letters that are keys elsewhere are letters here.
        console.type("q?j")
        #expect(console.model.find.text == "12q?j" && !console.model.isLeaving && !console.model.showsHelp)
    }

    @Test func `what is found by something else than what stands there is not shown`() {
        var console = Self.console()
        console.type("12")
        console.tell(.find(.found("1", Self.results)))
        #expect(console.model.find.found == nil)
        console.tell(.find(.found("12", Self.results)))
        #expect(console.text.contains("T0001-000002") && console.text.contains("not paid"))
        console.tell(.find(.found("12", FindResults(payments: [], attempts: []))))
        #expect(console.text.contains("Nothing is found"))
    }

    @Test func `enter opens the payment under the cursor, and escape leads back step by step`() {
        var console = Self.console()
        console.type("12")
        console.tell(.find(.found("12", Self.results)))
        _ = console.takeEffects()
        console.press(.down, .enter)
        #expect(console.takeEffects() == [.loadDetails("P000000000001")])
        console.tell(.details(PaymentDetails(payment: Sample.payment(1), entries: [], batch: nil)))
        #expect(console.text.contains("Payment P000000000001"))
        console.press(.escape)
        #expect(console.model.find.opened == nil && console.model.find.text == "12")
        // An attempt without a payment has nothing to open.
        console.press(.end, .enter)
        #expect(console.takeEffects() == [])
        console.press(.escape)
        #expect(console.model.find.text.isEmpty && console.model.screen == .find)
        console.press(.escape)
        #expect(console.model.screen == .till)
    }

    @Test func `blanks alone are not looked for, and a text has an end`() {
        var console = Self.console()
        console.type("   ")
        #expect(console.takeEffects() == [])
        console.type(String(repeating: "7", count: 200))
        #expect(console.model.find.text.unicodeScalars.count == FindScreen.longestText)
    }

    @Test(arguments: ScreenSnapshotTests.cases) func `the pictures`(_ language: Language, _ size: Size) throws {
        var found = Self.console(size: size, language: language)
        found.type("12.50")
        found.tell(.find(.found("12.50", Self.results)))
        for (name, console) in [("find", Self.console(size: size, language: language)), ("find-results", found)] {
            try Snapshot.expect(console.canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }
}
