import ClearingProtocol
import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

/// What a mouse does: never more than a key, and never what must be meant.
struct MouseTests {
    @Test(arguments: Language.allCases) func `a key in the footer is pressed by a click`(_ language: Language) throws {
        var console = ConsoleDriver(language: language)
        console.type("1250")
        try console.click(on: console.phrases.showCode)
        #expect(console.takeEffects().contains { if case .charge = $0 { true } else { false } })
    }

    @Test(arguments: Language.allCases) func `a screen in the last line is shown by a click`(_ language: Language)
        throws
    {
        var console = ConsoleDriver(language: language)
        for screen in Screen.allCases.reversed() {
            try console.click(on: "\(screen.functionKey) \(console.phrases.shortName(of: screen))")
            #expect(console.model.screen == screen)
        }
    }

    @Test func `a row is selected by a click and opened by the next`() throws {
        var console = ConsoleDriver()
        console.press(.function(3))
        console.tell(.payments([Sample.payment(3), Sample.payment(2), Sample.payment(1)], Sample.day))
        _ = console.takeEffects()
        try console.click(on: "T0001-000002")
        #expect(console.model.incoming.cursor.item == Sample.payment(2).id && console.takeEffects().isEmpty)
        try console.click(on: "T0001-000003")
        try console.click(on: "T0001-000002")
        #expect(console.takeEffects().isEmpty)
        // A key between two clicks makes the second one a first.
        console.press(.down, .up)
        try console.click(on: "T0001-000002")
        #expect(console.takeEffects().isEmpty)
        try console.click(on: "T0001-000002")
        #expect(console.takeEffects() == [.loadDetails(Sample.payment(2).id)])
    }

    @Test func `the wheel moves in the list that it is over`() {
        var console = ConsoleDriver()
        console.press(.function(3))
        console.tell(.payments((1...9).reversed().map { Sample.payment($0) }, Sample.day))
        console.wheel(.wheelDown, at: Point(column: 5, row: 8))
        #expect(console.model.incoming.cursor.position == 3)
        console.wheel(.wheelUp, at: Point(column: 5, row: 0))
        #expect(console.model.incoming.cursor.position == 3)
        console.wheel(.wheelUp, at: Point(column: 5, row: 8))
        #expect(console.model.incoming.cursor.position == 0)
    }

    @Test func `in the list of names a click selects, the next one does`() throws {
        var console = ConsoleDriver()
        console.press(.character(":"))
        try console.click(on: "  Sign ")
        #expect(console.model.overlay != nil && console.model.till.phase == .entering)
        try console.click(on: "> Sign ")
        #expect(console.model.overlay == nil && console.model.till.phase == .sign)
        console.press(.escape, .character(":"))
        console.type("quit")
        try console.click(on: "> Quit")
        try console.click(on: "> Quit")
        #expect(!console.model.isLeaving && console.text.contains("Press Enter: a click"))
    }

    @Test func `what must be meant is not done by a click`() throws {
        var console = ConsoleDriver()
        try console.click(on: "s Scan")
        console.press(.escape, .function(7))
        console.tell(.summary(SettlementScreenTests.summary()))
        _ = console.takeEffects()
        try console.click(on: "z Close shift")
        #expect(console.takeEffects().isEmpty && console.text.contains("Press z: a click"))
        var refund = OpenedPaymentTests.console()
        refund.press(.character("r"), .character("a"), .enter, .character("1"))
        try refund.click(on: "R Refund")
        #expect(refund.takeEffects().isEmpty && refund.text.contains("Press R: a click"))
    }

    @Test func `while the till is locked, only the keys of the lock are clicked`() throws {
        var console = ConsoleDriver.signedIn()
        console.press(.function(12))
        _ = console.takeEffects()
        for row in 0..<24 {
            for column in 0..<80 where row != 22 { console.wheel(.press, at: Point(column: column, row: row)) }
        }
        #expect(console.model.lock.isLocked && console.takeEffects().isEmpty && console.model.screen == .till)
        console.type("9021")
        try console.click(on: "Enter Sign in")
        #expect(console.takeEffects() == [.lock(.signIn(name: "Li", pin: OperatorPIN(typed: "9021")))])
    }
}

extension ConsoleDriver {
    /// Uses the mouse.
    mutating func wheel(_ kind: MouseEvent.Kind, at point: Point) {
        tell(.input(.mouse(MouseEvent(kind: kind, point: point))))
    }

    /// Clicks where a text stands, the lowest if it stands there more than once.
    mutating func click(on text: String) throws {
        let rows = canvas.rows
        let row = try #require(rows.lastIndex { $0.contains(text) }, "\(text) is not on the screen.")
        let before = try #require(rows[row].firstRange(of: text)).lowerBound
        let column = TextWidth.columns(of: String(rows[row][..<before])) + 1
        wheel(.press, at: Point(column: column, row: row))
        wheel(.release, at: Point(column: column, row: row))
    }
}
