import TestSupport
import Testing

@testable import TerminalUI

struct ScannerBurstTests {
    static let payer = "134567890123456789"

    /// Batches of text and the milliseconds before each; in a text `\r` is Enter.
    static func events(_ batches: [(Int, String)], lettersAreText: Bool = false) -> [[InputEvent]] {
        var burst = ScannerBurst()
        burst.lettersAreText = lettersAreText
        var now = ContinuousClock.now
        var all = batches.map { gap, text -> [InputEvent] in
            now += .milliseconds(gap)
            return burst.take(text.unicodeScalars.compactMap { Key($0) }.map { .key($0) }, at: now)
        }
        all.append(burst.take([], at: now + .seconds(1)))
        #expect(burst.deadline == nil)
        return all
    }

    static func typed(_ text: String) -> [InputEvent] {
        text.unicodeScalars.compactMap { Key($0) }.map { .key($0) }
    }

    @Test(arguments: ["\r", "\t", "\r\n", "\n"])
    func aScanReadAtOnceIsOneEvent(terminator: String) {
        let events = ScannerBurstTests.events([(0, ScannerBurstTests.payer + terminator)])
        #expect(events.flatMap { $0 } == [.scan(ScannerBurstTests.payer)])
    }

    @Test func theLineFeedMayComeLate() {
        let batches = [(0, ScannerBurstTests.payer), (20, "\r"), (20, "\n"), (300, "\r")]
        let events = ScannerBurstTests.events(batches).flatMap { $0 }
        #expect(events == [.scan(ScannerBurstTests.payer), .key(.enter)])
    }

    @Test func severalCodesAreSeveralScans() {
        let text = "6901234567892\r\n" + ScannerBurstTests.payer + "\r\n"
        let events = ScannerBurstTests.events([(0, text)]).flatMap { $0 }
        #expect(events == [.scan("6901234567892"), .scan(ScannerBurstTests.payer)])
    }

    @Test func aScanKeyByKeyIsTakenBackFromWhereItShowed() {
        let keys = ScannerBurstTests.payer.map { (60, String($0)) } + [(60, "\r")]
        let events = ScannerBurstTests.events(keys).flatMap { $0 }
        #expect(
            events == ScannerBurstTests.typed(ScannerBurstTests.payer) + [
                .takeBack(18), .scan(ScannerBurstTests.payer),
            ]
        )
    }

    @Test func aQuickScanShowsThreeDigitsAtMost() {
        let keys = ScannerBurstTests.payer.map { (20, String($0)) } + [(20, "\r")]
        let events = ScannerBurstTests.events(keys).flatMap { $0 }
        #expect(events == ScannerBurstTests.typed("134") + [.takeBack(3), .scan(ScannerBurstTests.payer)])
    }

    @Test func `letters that are text do not wait, and are taken back when they were a scan's`() {
        let letters = "sugar".map { (60, String($0)) }
        let typed = ScannerBurstTests.events(letters, lettersAreText: true)
        #expect(typed == "sugar".map { ScannerBurstTests.typed(String($0)) } + [[]])
        #expect(ScannerBurstTests.events(letters) == [[]] + "sugar".map { ScannerBurstTests.typed(String($0)) })
        let order = "T0001-000001"
        let keys = order.map { (60, String($0)) } + [(60, "\r")]
        let scanned = ScannerBurstTests.events(keys, lettersAreText: true).flatMap { $0 }
        #expect(scanned == ScannerBurstTests.typed(order) + [.takeBack(12), .scan(order)])
    }

    @Test func anAmountBeforeAScanStays() {
        let batches = [(0, "12"), (300, ".5"), (400, ScannerBurstTests.payer + "\r")]
        let events = ScannerBurstTests.events(batches).flatMap { $0 }
        #expect(events == ScannerBurstTests.typed("12.5") + [.scan(ScannerBurstTests.payer)])
    }

    @Test func lettersOfACodePressNothing() {
        let code = "hQVDUFYwMWEzTwegAAAF"
        let keys = code.map { (20, String($0)) } + [(20, "\r")]
        #expect(ScannerBurstTests.events(keys).flatMap { $0 } == [.scan(code)])
        let foreign = "ABC-12345q"
        let others = foreign.map { (20, String($0)) } + [(20, "\t")]
        #expect(ScannerBurstTests.events(others).flatMap { $0 } == [.scan(foreign)])
    }

    @Test func aLetterThatIsTypedComesAfterItsPatience() {
        var burst = ScannerBurst()
        let start = ContinuousClock.now
        #expect(burst.take([.key(.character("q"))], at: start) == [])
        #expect(burst.deadline == start + ScannerBurst.patience)
        #expect(burst.take([], at: start + .milliseconds(39)) == [])
        #expect(burst.take([], at: start + .milliseconds(40)) == [.key(.character("q"))])
        #expect(burst.deadline == nil)
        #expect(burst.take([.key(.down)], at: start + .milliseconds(41)) == [.key(.down)])
    }

    @Test func aKeyThatIsHeldDownIsNotDelayed() {
        let keys = [(0, "j"), (400, "j")] + (0..<20).map { _ in (30, "j") }
        let events = ScannerBurstTests.events(keys)
        #expect(events[0].isEmpty && events[1].count == 1)
        #expect(events[3...21].allSatisfy { $0.count == 1 })
    }

    @Test func aSlowlyTypedCodeIsTyped() {
        let keys = ScannerBurstTests.payer.map { (150, String($0)) } + [(150, "\r")]
        #expect(
            ScannerBurstTests.events(keys).flatMap { $0 } == ScannerBurstTests.typed(ScannerBurstTests.payer + "\r")
        )
    }

    @Test(arguments: ["\u{2}69012341\r", "\u{1}69012341\u{3}\r", "]E469012341\r"])
    func aPrefixMakesAnyTextAScan(text: String) {
        #expect(ScannerBurstTests.events([(0, text)]).flatMap { $0 } == [.scan("69012341")])
    }

    @Test func aPrefixAloneIsAKey() {
        #expect(
            ScannerBurstTests.events([(0, "\u{2}"), (60, "1")]).flatMap { $0 } == ScannerBurstTests.typed("\u{2}1")
        )
    }

    @Test func fullWidthDigitsOfAnInputMethodAreAScan() {
        let wide = "１３４５６７８９０１２３４５６７８９\r"
        #expect(ScannerBurstTests.events([(0, wide)]).flatMap { $0 } == [.scan(ScannerBurstTests.payer)])
    }

    @Test func theLinesOfAReceiptAreOneScan() {
        let receipt = "c2sp.org/tlog-proof@v1\nindex 7\nabc=\n\nkey q"
        let batches = [(0, "\(receipt)\n"), (500, "1\r")]
        let events = ScannerBurstTests.events(batches).flatMap { $0 }
        #expect(events == [.scan(receipt), .key(.character("1")), .key(.enter)])
    }

    @Test func otherEventsPassAndAPasteEndsTheRun() {
        var burst = ScannerBurst()
        let now = ContinuousClock.now
        let before = ScannerBurstTests.typed("12345678")
        let events = burst.take(before + [.focus(true), .paste("x"), .key(.enter)], at: now)
        #expect(events == [.focus(true)] + before + [.paste("x"), .key(.enter)])
    }

    @Test func whatIsLongerThanAnyCodePressesNothing() {
        let text = String(repeating: "qz", count: 6000)
        let events = ScannerBurstTests.events([(0, text)]).flatMap { $0 }
        #expect(events == [.paste(String(text.prefix(8192))), .paste(String(text.dropFirst(8192)))])
    }
}
