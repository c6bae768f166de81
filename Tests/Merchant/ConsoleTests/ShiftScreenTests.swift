import ClearingProtocol
import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct ShiftScreenTests {
    static let report = ShiftReport(
        shift: Sample.shift,
        figures: [Figures(count: 2, gross: 161_600, refunds: 0, fees: 6, currency: .cny)],
        attempts: [.paid: 2, .expired: 1],
        zReport: nil,
        sequence: 9,
        differences: []
    )

    static let closed = ShiftReport(
        shift: Shift(
            number: 1,
            businessDay: Sample.day,
            isOpen: false,
            openedAt: Sample.now.adding(seconds: -3_600),
            openedBy: "ming",
            float: Sample.money(20_000),
            firstSequence: 1,
            closedAt: Sample.now,
            closedBy: "ming",
            endSequence: 10,
            zHash: nil
        ),
        figures: report.figures,
        attempts: report.attempts,
        zReport: ShiftClosed(
            number: 1,
            previous: nil,
            firstSequence: 1,
            totals: [],
            attempts: [:],
            expected: Sample.money(20_000),
            counted: Sample.money(19_950)
        ),
        sequence: 9,
        differences: []
    )

    private func console(shift: Shift? = Sample.shift) -> ConsoleDriver {
        var console = ConsoleDriver(shift: shift)
        console.press(.function(6))
        console.tell(.shift(.loaded(shift == nil ? nil : Self.report)))
        _ = console.takeEffects()
        return console
    }

    @Test func `opening the screen reads the shift`() {
        var console = ConsoleDriver()
        console.press(.function(6))
        #expect(console.takeEffects() == [.shift(.load)])
        #expect(console.text.contains("Loading"))
    }

    @Test func `a shift is opened with the cash that was counted, or none`() {
        var console = console(shift: nil)
        #expect(console.text.contains("No shift yet"))
        console.type("o20000")
        console.press(.enter)
        #expect(console.takeEffects() == [.shift(.open(float: Sample.money(20_000)))])
        console.tell(.shift(.opened(Sample.shift)))
        #expect(console.text.contains("Shift 1 is open."))
        console = self.console(shift: nil)
        console.press(.character("o"), .tab)
        #expect(console.takeEffects() == [.shift(.open(float: nil))])
    }

    @Test func `what should be in the drawer is told after the count only`() {
        var console = console()
        #expect(!console.text.contains("Expected"))
        console.type("z19950")
        #expect(!console.text.contains("Expected"))
        console.press(.enter)
        #expect(console.takeEffects() == [.shift(.close(counted: Sample.money(19_950)))])
        console.tell(.shift(.closed(Sample.batch(.sealed))))
        console.tell(.shift(.loaded(Self.closed)))
        #expect(console.text.contains("Expected cash") && console.text.contains("-0.50 ! short"))
    }

    @Test func `a shift that cannot close says why, and the count is typed again`() {
        var console = console()
        console.press(.character("z"), .tab)
        _ = console.takeEffects()
        console.tell(.shift(.failed(.unresolved([Sample.reference(1)]))))
        #expect(console.text.contains("Order T0001-000001 still waits"))
        console.press(.character("z"), .tab)
        #expect(console.takeEffects().contains(.shift(.close(counted: nil))))
    }

    @Test func `while the shift closes, no key closes it again`() {
        var console = console()
        console.press(.character("z"), .enter, .character("z"), .enter)
        #expect(console.takeEffects().filter { $0 == .shift(.close(counted: Sample.money(0))) }.count == 1)
    }

    @Test func `the figures open the payments and the refunds of the shift, and of nothing else`() {
        var console = console()
        let scope = TakingsScope(currency: .cny, entries: 1..<10)
        console.press(.enter)
        #expect(console.takeEffects() == [SettlementScreenTests.load(.payments(PaymentFilter(scope)))])
        console.press(.escape)
        #expect(console.model.screen == .shift)
        console.press(.character("r"))
        #expect(console.takeEffects().last == SettlementScreenTests.load(.refunds(RefundFilter(scope))))
        console = self.console(shift: nil)
        console.press(.enter)
        #expect(console.takeEffects() == [] && console.model.screen == .shift)
    }

    @Test func `letters in the count do nothing else`() {
        var console = console()
        console.press(.character("z"), .character("q"), .character("?"))
        #expect(!console.model.isLeaving && !console.model.showsHelp && console.model.shiftScreen.field != nil)
        console.press(.escape)
        #expect(console.model.shiftScreen.field == nil && console.model.screen == .shift)
    }
}
