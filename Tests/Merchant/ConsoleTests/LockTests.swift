import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Testing
import Till
import Timekeeping

@testable import Console

@Suite struct LockTests {
    @Test func `a till with operators opens locked, and the right PIN lets in`() {
        var console = ConsoleDriver()
        console.tell(.lock(.staff(Sample.staff)))
        #expect(console.model.lock.isLocked && console.text.contains("Locked"))
        console.press(.right, .tab)
        console.type("9021")
        #expect(console.text.contains("****") && !console.text.contains("9021"))
        console.press(.enter)
        #expect(console.takeEffects() == [.lock(.signIn(name: "Li", pin: OperatorPIN(typed: "9021")))])
        // While the PIN is looked at, no second one is.
        console.type("1")
        console.press(.enter)
        #expect(console.takeEffects() == [])
        console.tell(.lock(.signedIn(Sample.li)))
        #expect(!console.model.lock.isLocked && console.text.contains("· Li"))
        console.type("1250")
        #expect(console.model.till.entry.money == Sample.money(1_250))
    }

    @Test func `an arrow chooses who it is before the PIN is typed, and not after`() {
        var console = ConsoleDriver.signedIn(SignIn.sample(1, "Wang"))
        console.press(.function(12))
        #expect(console.text.contains("< Wang >") || console.text.contains("Operator Wang"))
        console.press(.right)
        console.type("90")
        console.press(.left)
        console.type("2")
        console.press(.enter)
        #expect(console.takeEffects().last == .lock(.signIn(name: "Li", pin: OperatorPIN(typed: "920"))))
    }

    @Test func `a till without operators has no lock`() {
        var console = ConsoleDriver()
        console.tell(.lock(.staff([])))
        console.press(.function(12))
        #expect(!console.model.lock.isLocked && !console.text.contains("F12"))
        console.tell(.tick(Sample.now.adding(seconds: 1_000_000)))
        #expect(!console.model.lock.isLocked)
    }

    @Test func `F12 locks at once, and nothing gets past but signing in`() {
        var console = ConsoleDriver.signedIn()
        console.type("12")
        console.press(.function(12))
        #expect(console.takeEffects().contains(.lock(.signOut(.asked))))
        console.press(.character("q"), .control("c"), .suspend, .function(3), .character("?"), .character("o"))
        console.tell(.input(.paste("1250")))
        #expect(console.effects == [] && !console.model.isLeaving && console.model.screen == .till)
        console.tell(.input(.terminate))
        #expect(console.model.isLeaving)
    }

    @Test func `a wrong PIN says how many are left, and the name stays chosen`() {
        var console = ConsoleDriver.signedIn()
        console.press(.function(12))
        console.type("2581")
        console.press(.enter)
        console.tell(.lock(.refused(.operators(.wrongPIN("Li", triesLeft: 4)))))
        #expect(console.text.contains("< Li >") && console.text.contains("4 more wrong"))
        console.type("9")
        #expect(!console.text.contains("4 more wrong"))
        console.press(.escape)
        #expect(!console.text.contains("*"))
    }

    @Test func `the till locks itself when no key came for a while, but not while a customer pays`() {
        var console = ConsoleDriver.signedIn()
        console.model.lock.idleSeconds = 60
        console.tell(.tick(Sample.now.adding(seconds: 59)))
        console.press(.function(3))
        console.tell(.tick(Sample.now.adding(seconds: 118)))
        #expect(!console.model.lock.isLocked)
        console.tell(.tick(Sample.now.adding(seconds: 119)))
        #expect(console.model.lock.isLocked && console.effects.contains(.lock(.signOut(.idle))))

        var paying = ConsoleDriver.signedIn()
        paying.model.lock.idleSeconds = 60
        paying.type("1250")
        paying.press(.enter)
        paying.tell(.began(Sample.attempt(1, .created)))
        paying.tell(.answered(Sample.attempt(1, .presented), nil))
        paying.tell(.tick(Sample.now.adding(seconds: 80)))
        #expect(!paying.model.lock.isLocked && paying.model.till.isWaiting)
        paying.tell(.news(.attempt(.paid(1))))
        paying.tell(.tick(Sample.now.adding(seconds: 139)))
        #expect(!paying.model.lock.isLocked && paying.text.contains("PAID"))
        paying.tell(.tick(Sample.now.adding(seconds: 140)))
        #expect(paying.model.lock.isLocked)
    }

    @Test func `payments that come in while the till is locked ring, and their amounts are not shown`() {
        var console = ConsoleDriver.signedIn()
        console.type("1250")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.attempt(1, .presented), nil))
        console.press(.function(12))
        #expect(console.text.contains("An order waits") && !console.text.contains("12.50"))
        _ = console.takeEffects()
        console.tell(.news(.attempt(.paid(1))))
        console.tell(.standing(Standing(shift: Sample.shift, unknown: 2, unsent: 0)))
        #expect(console.takeEffects().contains(.bell))
        #expect(console.text.contains("PAID") && console.text.contains("2 UNKNOWN"))
        #expect(!console.text.contains("12.50"))
        console.tell(.lock(.signedIn(Sample.li)))
        #expect(console.text.contains("✓ PAID"))
    }

    @Test func `an operator who is disabled is out at once, and another one begins at the till`() {
        var console = ConsoleDriver.signedIn()
        console.press(.function(10))
        console.tell(.lock(.staff([Sample.staff[0]])))
        #expect(console.model.lock.isLocked && console.effects.contains(.lock(.signOut(.disabled))))
        console.tell(.lock(.signedIn(SignIn.sample(1, "Wang"))))
        #expect(console.model.screen == .till && console.model.operatorName == "Wang")
    }

    @Test(arguments: [(Language.english, "before 09:30:30; wait"), (.simplifiedChinese, "09:30:30 前不再核对")])
    func `the end of a lock is said by the merchant's clock`(language: Language, words: String) {
        var console = ConsoleDriver.signedIn(size: Size(columns: 140, rows: 45), language: language)
        console.press(.function(12))
        let end = Sample.now.adding(seconds: 30)
        console.tell(.lock(.refused(.operators(.locked("Li", until: end)))))
        #expect(console.text.contains("09:30:30") && !console.text.contains("T01:30"))
        #expect(console.phrases.sentence(OperatorRefusal.locked("Li", until: end)).contains(words))
        let fact = Fact.operatorRefused(OperatorRefused(number: 2, wrong: 5, lockedUntil: end))
        #expect(console.phrases.sentence(fact).contains("09:30:30"))
    }
}
