import TerminalUI
import Testing

@testable import Console
@testable import Ledger

/// The payment that a new till is tried with.
@Suite struct TestPaymentTests {
    @Test func `it is typed in, opens the first shift, and is given back by R`() {
        var console = ConsoleDriver(shift: nil)
        #expect(console.model.beginTest() == [.openShift])
        console.tell(.standing(Standing(shift: Sample.shift, unknown: 0, unsent: 0)))
        #expect(console.text.contains("Test payment: Enter shows its code"))
        console.press(.enter)
        #expect(console.takeEffects().contains(.charge(Sale(Sample.money(1)))))
        console.tell(.began(Sample.attempt(1, .created, 1)))
        console.tell(.answered(Sample.attempt(1, .presented, 1), nil))
        console.tell(.answered(Sample.attempt(1, .paid, 1), Sample.payment(1, 1)))
        #expect(console.text.contains("The test has worked: R gives the money back."))
        console.press(.character("R"))
        #expect(console.takeEffects().last == .giveBackTest(payment: Sample.payment(1).id))
        console.press(.enter)
        #expect(!console.model.till.isTesting && console.model.till.phase == .entering)
    }

    @Test func `another amount is no test`() {
        var console = ConsoleDriver()
        #expect(console.model.beginTest().isEmpty, "the shift is open")
        console.press(.backspace)
        console.type("1250")
        #expect(!console.text.contains("Test payment"))
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.attempt(1, .paid), Sample.payment(1)))
        #expect(!console.text.contains("The test has worked"))
        console.press(.character("R"))
        #expect(!console.takeEffects().contains(.giveBackTest(payment: Sample.payment(1).id)))
    }

    @Test func `a test that nobody paid has not worked`() {
        var console = ConsoleDriver()
        _ = console.model.beginTest()
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created, 1)))
        console.tell(.answered(Sample.attempt(1, .expired, 1), nil))
        #expect(console.text.contains("EXPIRED") && !console.text.contains("The test has worked"))
    }

    @Test func `Esc leaves it`() {
        var console = ConsoleDriver()
        _ = console.model.beginTest()
        console.press(.escape)
        #expect(console.model.till.isAtRest && !console.model.till.isTesting)
    }

    @Test func `with operators the shift opens once somebody has signed in`() {
        var console = ConsoleDriver(shift: nil)
        console.tell(.lock(.staff(Sample.staff)))
        #expect(console.model.beginTest().isEmpty)
        _ = console.takeEffects()
        console.tell(.lock(.signedIn(Sample.li)))
        #expect(console.takeEffects().contains(.openShift))
    }
}
