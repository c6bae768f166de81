import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Testing
import Till
import Timekeeping

@testable import Console

/// A second person allows by PIN what the one at the till may not do alone.
struct ApprovalTests {
    private static let limit = TillError.operators(
        .refundLimit(operator: "Li", limit: Sample.money(500), begun: Sample.money(0), mayAllow: ["Wang"])
    )
    private static let act = GuardedAct.refund(
        payment: "P000000000001",
        amount: Sample.money(1_250),
        reason: "Wrong amount"
    )

    /// Li gave back more than the limit of a day.
    private static func refused(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver.signedIn(size: size, language: language)
        console.press(.function(3))
        console.tell(.payments([Sample.payment(1)], Sample.day))
        console.press(.enter)
        console.tell(.details(PaymentDetails(payment: Sample.payment(1), entries: [], batch: nil)))
        console.press(.character("r"), .character("a"), .enter, .character("1"), .character("R"))
        console.tell(.incoming(.refundFailed(payment: "P000000000001", limit)))
        _ = console.takeEffects()
        return console
    }

    private static func dialog(of console: ConsoleDriver) -> ApprovalDialog? {
        if case .approval(let dialog)? = console.model.overlay { dialog } else { nil }
    }

    @Test func `a refund beyond the limit asks a second person, who sees the act and the amount`() {
        var console = Self.refused()
        #expect(Self.dialog(of: console)?.act == Self.act)
        for text in ["Give back CNY 12.50 of payment P000000000001", "beyond that, Wang may", "Operator Wang"] {
            #expect(console.text.contains(text), "\(text)")
        }
        console.type("2580")
        console.press(.enter)
        #expect(console.takeEffects() == [.approval(.ask(Self.act, name: "Wang", pin: OperatorPIN(typed: "2580")))])
        // While the PIN is looked at, no second one is, and nothing closes.
        console.type("1")
        console.press(.enter, .escape)
        #expect(console.takeEffects().isEmpty && Self.dialog(of: console) != nil)
        console.tell(.approval(.given(Self.act)))
        #expect(Self.dialog(of: console) == nil && console.model.incoming.opened?.refund?.step == .sending)
        console.tell(.incoming(.refunded(Sample.refund(1_250, .accepted))))
        #expect(console.text.contains("CNY 12.50 is given back."))
    }

    @Test func `a wrong PIN is told, and the name stays chosen`() {
        var console = Self.refused()
        console.type("2581")
        console.press(.enter)
        console.tell(.approval(.refused(.operators(.wrongPIN("Wang", triesLeft: 4)))))
        #expect(console.text.contains("4 more wrong") && console.text.contains("Operator Wang"))
        #expect(!console.text.contains("****"))
        console.type("2")
        #expect(!console.text.contains("4 more wrong"))
    }

    @Test func `nobody is asked twice without a key, and a key asks again`() {
        var console = Self.refused()
        console.press(.escape)
        #expect(Self.dialog(of: console) == nil && console.text.contains("beyond that, Wang may"))
        #expect(console.model.incoming.opened?.refund?.step == .confirmation)
        console.press(.character("c"))
        #expect(Self.dialog(of: console)?.act == Self.act)
    }

    @Test func `where nobody else may, the refusal is all there is`() {
        var console = ConsoleDriver.signedIn()
        console.tell(.lock(.staff([Sample.staff[1]])))
        console.press(.function(9), .character("c"))
        #expect(Self.dialog(of: console) == nil && console.text.contains("Nobody else here may either."))
    }

    @Test func `money that came late is given back by a second person's word`() {
        var console = ConsoleDriver.signedIn()
        console.type("1250")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.attempt(1, .paid), Sample.payment(1, late: true)))
        console.press(.character("R"))
        console.tell(.failed(Self.limit, nil))
        #expect(
            Self.dialog(of: console)?.act
                == .giveBack(payment: "P000000000001", amount: Sample.money(1_250), isLate: true)
        )
    }

    @Test func `a scan, a paste and a click give no PIN`() throws {
        var console = Self.refused()
        console.tell(.input(.paste("2580")))
        console.type("25")
        console.tell(.input(.takeBack(2)))
        console.tell(.input(.scan("134567890123456789")))
        console.press(.enter)
        #expect(console.takeEffects().isEmpty)
        try console.click(on: "Esc Close")
        #expect(Self.dialog(of: console) == nil)
    }

    @Test(arguments: [Key.character("?"), .character(":"), .character("c")])
    func `F12 locks at once, whatever lies over the screen`(opener: Key) {
        var console = ConsoleDriver.signedIn()
        console.press(.function(9), opener)
        #expect(console.model.overlay != nil)
        console.press(.function(12))
        #expect(console.model.lock.isLocked && console.model.overlay == nil)
        #expect(console.takeEffects() == [.lock(.signOut(.asked))])
    }

    @Test func `the till that locks itself asks nobody any more`() {
        var console = Self.refused()
        console.model.lock.idleSeconds = 60
        console.tell(.tick(Sample.now.adding(seconds: 61)))
        #expect(console.model.lock.isLocked && console.model.overlay == nil && !console.text.contains("12.50"))
    }

    @Test(arguments: [
        (Key.character("o"), Key.enter, false), (.character("z"), .tab, true),
    ])
    func `a shift is opened and closed by a second person's word`(key: Key, take: Key, isOpen: Bool) {
        var console = ConsoleDriver(shift: isOpen ? Sample.shift : nil)
        console.tell(.lock(.staff(Sample.staff + [Sample.person(3, "Chen", .auditor)])))
        console.tell(.lock(.signedIn(SignIn.sample(3, "Chen"))))
        console.press(.function(6), key)
        if !isOpen { console.type("20000") }
        _ = console.takeEffects()
        console.press(take)
        if isOpen { console.press(.character("y")) }
        let act =
            isOpen
            ? GuardedAct.closeShift(ShiftClosing(), of: 1, for: .closeShift, besides: nil)
            : .openShift(float: Sample.money(20_000), pieces: nil)
        #expect(Self.dialog(of: console)?.act == act && console.takeEffects().isEmpty)
        console.tell(.approval(.given(act)))
        #expect(console.model.shiftScreen.isWorking)
    }

    @Test(arguments: ScreenSnapshotTests.cases) func `the pictures`(_ language: Language, _ size: Size) throws {
        let refund = Self.refused(size: size, language: language)
        var forbidden = ConsoleDriver.signedIn(size: size, language: language)
        forbidden.press(.function(9))
        for (name, console) in [("approval", refund), ("forbidden", forbidden)] {
            try Snapshot.expect(console.canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }
}
