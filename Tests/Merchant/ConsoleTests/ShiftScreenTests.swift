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

    /// The same for whoever may know what should be in the drawer.
    static let seen = ShiftReport(
        shift: Sample.shift,
        figures: report.figures,
        attempts: report.attempts,
        zReport: nil,
        cash: ShiftCash(nil, float: Sample.money(20_000), expected: Sample.money(98_765), counted: nil),
        sequence: 9,
        differences: []
    )

    static let closedShift = Shift(
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
    )

    static let z: ShiftClosed = {
        var details = ShiftDetails(
            endSequence: 10,
            orders: ("T0001-000001", "T0001-000003"),
            methods: [
                ShiftMethod(
                    mode: .merchantPresented,
                    network: Account.defaultNetwork,
                    count: 2,
                    currency: .cny,
                    sums: [161_600, 6, 0, 0]
                )
            ],
            grandTotals: report.figures,
            moves: CashMoves(),
            float: Sample.money(20_000),
            floatPieces: nil
        )
        details.carried = [ShiftCarried(Sample.attempt(3, .unknown))]
        details.carryReason = "the line is cut"
        return ShiftClosed(
            number: 1,
            previous: nil,
            firstSequence: 1,
            totals: [],
            attempts: [:],
            expected: Sample.money(20_000),
            counted: Sample.money(19_950),
            details: details
        )
    }()

    static let closed = closed(marks: [])
    static let corrected = closed(
        marks: [
            ShiftMark(.zPrint, sequence: 11),
            ShiftMark(.latePayment, sequence: 12, Sample.money(1_250), "P000000000003"),
        ],
        resolved: ["T0001-000003.1": "paid"]
    )

    private static func closed(marks: [ShiftMark], resolved: [String: String] = [:]) -> ShiftReport {
        ShiftReport(
            shift: closedShift,
            figures: report.figures,
            attempts: report.attempts,
            zReport: z,
            contents: z.details.map(ShiftContents.init),
            cash: ShiftCash(z, of: closedShift),
            marks: marks,
            resolved: resolved,
            sequence: 9,
            differences: []
        )
    }

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
        #expect(console.takeEffects() == [.shift(.open(float: Sample.money(20_000), pieces: nil))])
        console.tell(.shift(.opened(Sample.shift)))
        #expect(console.text.contains("Shift 1 is open."))
        console = self.console(shift: nil)
        console.press(.character("o"), .tab)
        #expect(console.takeEffects() == [.shift(.open(float: nil, pieces: nil))])
    }

    @Test func `what should be in the drawer is told after the count only`() {
        var console = console()
        #expect(console.text.contains("told after the count") && !console.text.contains("200.00"))
        console.type("z19950")
        #expect(!console.text.contains("Expected"))
        console.press(.enter)
        #expect(console.text.contains("Close shift 1 with CNY 199.50 counted? y") && console.takeEffects().isEmpty)
        console.press(.enter)
        #expect(console.takeEffects().isEmpty)
        console.press(.character("y"))
        #expect(console.takeEffects() == [.shift(.close(ShiftClosing(counted: Sample.money(19_950))))])
        console.tell(.shift(.closed(Sample.batch(.sealed))))
        console.tell(.shift(.loaded(Self.closed)))
        #expect(console.text.contains("Expected cash") && console.text.contains("-0.50 ! short"))
    }

    @Test func `a shift that cannot close says why, and the count is typed again`() {
        var console = console()
        console.press(.character("z"), .tab, .character("y"))
        _ = console.takeEffects()
        console.tell(.shift(.notClosed(.stillPayable(Sample.reference(1)), ShiftClosing())))
        #expect(console.text.contains("Order T0001-000001 can still be paid"))
        console.press(.character("z"), .tab, .character("y"))
        #expect(console.takeEffects().contains(.shift(.close(ShiftClosing()))))
    }

    @Test func `while the shift closes, no key closes it again`() {
        var console = console()
        for _ in 1...2 { console.press(.character("z"), .enter, .character("y")) }
        let closing = ShiftClosing(counted: Sample.money(0))
        #expect(console.takeEffects().filter { $0 == .shift(.close(closing)) }.count == 1)
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

    @Test func `what is not known is carried with a reason, and the count need not be typed again`() {
        var console = console()
        let closing = ShiftClosing(counted: Sample.money(5))
        console.tell(.shift(.notClosed(.unresolved([Sample.reference(1)]), closing)))
        #expect(console.text.contains("c Carry"))
        console.press(.character("c"))
        #expect(console.takeEffects().last == .shift(.loadWaiting))
        console.tell(.shift(.waiting([Sample.waiting])))
        for text in ["T0001-000001", "CNY 12.50", "5 min", "? UNKNOWN"] {
            #expect(console.text.contains(text), "\(text)")
        }
        console.type("the line is cut")
        console.press(.enter)
        let carried = ShiftClosing(counted: Sample.money(5), carryReason: "the line is cut")
        #expect(console.takeEffects() == [.shift(.close(carried))])
    }

    @Test func `a difference beyond the threshold names no figure, and is counted again or explained`() {
        var console = console()
        let error = TillError.variance(threshold: Sample.money(2_000), isCounted: true, mayRecount: true, mayAllow: nil)
        console.tell(.shift(.notClosed(error, ShiftClosing(counted: Sample.money(5)))))
        #expect(console.text.contains("differs from what should be there") && console.text.contains("v Let it stand"))
        console.press(.character("v"))
        console.type("robbed")
        _ = console.takeEffects()
        console.press(.enter)
        let explained = ShiftClosing(counted: Sample.money(5), varianceReason: "robbed")
        #expect(console.takeEffects() == [.shift(.close(explained))])
    }

    @Test func `a second person who did not open the shift is asked to let a difference stand`() {
        var console = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"))
        console.press(.function(6))
        let error = TillError.variance(
            threshold: Sample.money(2_000),
            isCounted: true,
            mayRecount: true,
            mayAllow: ["Zhao"]
        )
        console.tell(.shift(.notClosed(error, ShiftClosing(counted: Sample.money(5)))))
        console.tell(.lock(.staff(Sample.staff + [Sample.person(3, "Zhao", .supervisor)])))
        console.press(.character("v"))
        console.type("robbed")
        _ = console.takeEffects()
        console.press(.enter)
        guard case .approval(let dialog) = console.model.overlay else {
            Issue.record("nobody is asked: \(console.text)")
            return
        }
        #expect(dialog.act.permission == .acceptVariance && dialog.act.subject == "shift 1")
        #expect(console.takeEffects().isEmpty)
    }

    @Test func `cash moves with an amount and a reason`() {
        var console = console()
        console.type("i5000")
        console.press(.enter)
        console.type("coins for change")
        console.press(.enter)
        let move = ShiftEffect.move(.payIn, Sample.money(5_000), reason: "coins for change")
        #expect(console.takeEffects() == [.shift(move)])
        console.tell(.shift(.moved(.payIn, Sample.money(5_000))))
        #expect(console.text.contains("CNY 50.00 was put into the drawer"))
        console.press(.character("u"), .enter, .enter)
        #expect(console.model.shiftScreen.field != nil)
        console.press(.escape)
        #expect(console.model.shiftScreen.field == nil && console.model.screen == .shift)
    }

    @Test func `notes and coins are counted line by line, and the sum is of what was typed`() {
        var console = console()
        console.type("zn3")
        console.press(.down)
        console.type("x12")
        #expect(console.text.contains("CNY 900.00"))
        console.press(.backspace, .enter)
        #expect(console.text.contains("CNY 350.00 counted? y"))
        console.press(.character("y"))
        let pieces = CashPieces([10_000: 3, 5_000: 1], in: .cny)
        #expect(
            console.takeEffects()
                == [.shift(.close(ShiftClosing(counted: Sample.money(35_000), pieces: pieces)))]
        )
    }

    @Test func `what was read before a shift was opened or closed is not shown after it`() {
        var console = console()
        console.tell(.shift(.closed(Sample.batch(.sealed))))
        console.tell(.shift(.loaded(Self.closed)))
        console.tell(.shift(.loaded(Self.report)))
        #expect(console.model.shiftScreen.report == Self.closed)
        console = self.console(shift: nil)
        console.tell(.shift(.opened(Sample.shift)))
        console.tell(.shift(.loaded(nil)))
        console.tell(.shift(.loaded(Self.closed)))
        #expect(console.model.shiftScreen.report == nil)
        console.tell(.shift(.loaded(Self.report)))
        #expect(console.model.shiftScreen.report == Self.report)
    }

    @Test func `the report that is shown is printed, and former shifts are leafed through`() {
        var console = console()
        console.press(.character("P"))
        #expect(console.takeEffects() == [.shift(.print(1))])
        console.tell(.shift(.printed(false)))
        #expect(console.text.contains("No printer is set up."))
        _ = console.takeEffects()
        console.press(.character("["), .character("]"))
        #expect(console.takeEffects().isEmpty)
    }
}

extension ShiftMark {
    /// Something that happened, for pictures.
    fileprivate init(_ kind: Kind, sequence: Int, _ amount: Money? = nil, _ subject: String? = nil) {
        self.init(kind: kind, sequence: sequence, amount: amount, subject: subject, at: Sample.now, by: "ming")
    }
}
