import ClearingClient
import ClearingProtocol
import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

struct TillScreenTests {
    @Test func helpDoesNotOfferToLeaveAWaitingCustomer() {
        var waiting = ConsoleDriver.showingCode()
        waiting.press(.character("?"))
        #expect(waiting.text.contains("Cancel the order") && waiting.text.contains("(An order"))
        var idle = ConsoleDriver(size: Size(columns: 80, rows: 50))
        idle.press(.character("?"))
        #expect(idle.text.contains("Leave;") && !idle.text.contains("(An order"))
    }

    @Test(arguments: Language.allCases) func `the sign of a long name stands beside its text on the smallest screen`(
        language: Language
    ) throws {
        var console = ConsoleDriver(language: language)
        console.model.profile = Sample.longNamed
        console.type("12000t")
        try Snapshot.expect(console.canvas, "till-sign-long-\(language == .english ? "en" : "zh")-80x24")
        #expect(console.text.contains("▀") && console.text.contains(console.phrases.signTitle))
        #expect(console.text.contains(console.phrases.signHint.prefix(10)) && console.text.contains("¥120.00"))
        // What the status line says otherwise must not be missed.
        console.tell(.news(.link(.offline("gone"))))
        #expect(console.text.contains(console.phrases.offline(since: 0)))
        // Whoever locks the till sees who is to sign in.
        console.tell(.input(.resize(Size(columns: 140, rows: 45))))
        #expect(console.text.contains("T0001"), "where there is room, everything is there")
    }

    @Test func `the customer's screen has room for the sign of a long name`() {
        var model = DisplayModel(profile: Sample.longNamed, terminal: "T0001", size: .standard, now: Sample.now)
        model.update(.cue(.sign))
        let text = DisplayView(languages: Language.allCases, theme: .dark).draw(model).text
        #expect(text.contains("▀") && text.contains("Scan, type the amount, pay"))
    }

    @Test func `whoever clears with Esc and types on at once types an amount, and chooses no screen`() {
        var console = ConsoleDriver()
        console.press(.escape)
        console.type("2500")
        #expect(console.model.screen == .till && console.model.till.entry.money == Sample.money(2500))
        console.press(.escape, .escape, .character("3"))
        #expect(console.model.screen == .incoming)
        console.tell(.tick(Sample.now.adding(seconds: 1)))
        console.type("1")
        #expect(console.model.screen == .incoming)
    }

    @Test func `Esc swallows no key that comes after it`() {
        var console = ConsoleDriver()
        console.press(.escape, .function(8))
        #expect(console.model.screen == .reconcile)
        console.press(.escape, .escape, .tab)
        #expect(console.model.screen == .incoming, "Tab goes on from the till")
        console.press(.escape, .escape, .character("?"))
        #expect(console.model.showsHelp)
        console.press(.escape, .escape, .escape)
        #expect(console.model.screen == .till && !console.model.isScreenChosenNext, "Esc ends the choice")
    }

    @Test func digitsFillTheAmountFromTheRightAndEnterChargesIt() {
        var console = ConsoleDriver()
        console.type("1250")
        #expect(console.model.till.entry.money == Sample.money(1250))
        console.press(.enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(1250)))])
        #expect(console.model.till.phase == .registering(nil))
    }

    @Test func anAmountOfZeroIsNotCharged() {
        var console = ConsoleDriver()
        console.press(.enter)
        #expect(console.takeEffects().isEmpty)
        #expect(console.text.contains("The amount is 0"))
    }

    @Test func anAmountOverTheLimitIsNotTyped() {
        var console = ConsoleDriver()
        console.type("500001")
        #expect(console.model.till.entry.money == Sample.money(50_000))
        #expect(console.text.contains("No order may be over CNY 5000.00"))
        console.press(.enter)
        #expect(console.takeEffects().isEmpty, "An amount that is not what was typed must not be charged.")
        console.press(.backspace, .enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(50_000)))])
    }

    @Test func moreMinorDigitsThanTheCurrencyHasAreNotTyped() {
        var console = ConsoleDriver()
        console.type("1.234")
        #expect(console.model.till.entry.money == Sample.money(123))
        #expect(console.text.contains("no more digits after the point"))
        console.press(.enter)
        #expect(console.takeEffects().isEmpty)
        console.press(.escape)
        console.type("5")
        #expect(console.model.till.entry.money == Sample.money(5))
    }

    @Test func keysForTheAmountDoNothingWhileACustomerMayBePaying() {
        var console = ConsoleDriver.showingCode()
        let before = console.model
        console.type("99.")
        console.press(.backspace)
        #expect(console.model == before)
    }

    @Test func escapeBeforeTheNetworkKnowsTheOrderWithdrawsItAsSoonAsItDoes() {
        var console = ConsoleDriver()
        console.type("1250")
        console.press(.enter, .escape)
        console.tell(.began(Sample.attempt(1, .created)))
        _ = console.takeEffects()
        console.tell(.answered(Sample.attempt(1, .presented), nil))
        #expect(console.takeEffects().contains(.cancel(Sample.reference(1))))
        console.tell(.answered(Sample.attempt(1, .cancelled), nil))
        #expect(console.text.contains("✗ CANCELLED"))
        console.press(.enter)
        console.type("1")
        console.press(.enter)
        console.tell(.began(Sample.attempt(2, .created)))
        console.tell(.answered(Sample.attempt(2, .presented), nil))
        #expect(console.model.till.phase == .showing(Sample.attempt(2, .presented)))
    }

    @Test func thatTheNetworkIsAwayIsNotSaidOnceItIsBack() {
        var console = ConsoleDriver()
        console.tell(.failed(.clearing(.unreachable("no connection")), nil))
        #expect(console.text.contains("cannot be reached"))
        console.tell(.news(.link(.online)))
        #expect(!console.text.contains("cannot be reached"))
    }

    @Test func escapeThenADigitChoosesAScreenForTwoSeconds() {
        var console = ConsoleDriver()
        console.press(.escape)
        #expect(console.canvas.rows[22].contains("3 Incoming"))
        console.press(.character("3"))
        #expect(console.model.screen == .incoming)
        console.press(.escape, .escape)
        console.tell(.tick(Sample.now.adding(seconds: 2)))
        console.press(.character("3"))
        #expect(console.model.screen == .till && console.model.till.entry.money == Sample.money(3))
    }

    @Test func escapeThatClearsAnAmountChoosesNoScreen() {
        var console = ConsoleDriver()
        console.type("12")
        console.press(.escape, .character("3"))
        #expect(console.model.screen == .till && console.model.till.entry.money == Sample.money(3))
    }

    @Test func fullWidthDigitsOfAnInputMethodCount() {
        var console = ConsoleDriver()
        console.type("１２")
        #expect(console.model.till.entry.money == Sample.money(12))
    }

    @Test func withoutAShiftNothingIsCharged() {
        var console = ConsoleDriver(shift: nil)
        console.type("100")
        console.press(.enter)
        #expect(console.takeEffects().isEmpty)
        #expect(console.text.contains("No shift is open"))
        console.press(.character("o"))
        #expect(console.takeEffects() == [.openShift])
    }

    @Test func theCodeThatIsShownIsToldOnce() {
        var console = ConsoleDriver.showingCode()
        #expect(console.takeEffects().filter { $0 == .codeShown(Sample.code) }.count == 1)
        #expect(console.text.contains("T0001-000001"))
        #expect(console.text.contains("1:30"))
    }

    @Test func aPaymentEndsInPaidWithABell() {
        var console = ConsoleDriver.showingCode()
        console.tell(.news(.attempt(Outcome.paid(1))))
        #expect(console.takeEffects().contains(.bell))
        #expect(console.text.contains("✓ PAID"))
        #expect(console.text.contains("P000000000001"))
        console.press(.character("x"))
        #expect(console.model.till.phase == .entering)
    }

    @Test func theFirstDigitAfterAResultBeginsTheNextAmount() {
        var console = ConsoleDriver.showingCode()
        console.tell(.news(.attempt(Outcome.paid(1))))
        console.type("7")
        #expect(console.model.till.phase == .entering)
        #expect(console.model.till.entry.money == Sample.money(7))
    }

    @Test func aPaymentOfAnotherOrderDoesNotEndTheOneThatIsShown() {
        var console = ConsoleDriver.showingCode()
        console.tell(.news(.attempt(Outcome.paid(2))))
        #expect(console.model.till.phase == .showing(Sample.attempt(1, .presented)))
    }

    @Test func escapeAsksTheNetworkBeforeItBelievesThatNothingWasPaid() {
        var console = ConsoleDriver.showingCode()
        _ = console.takeEffects()
        console.press(.escape)
        #expect(console.takeEffects() == [.cancel(Sample.reference(1))])
        #expect(!console.text.contains("CANCELLED"))
        console.tell(.answered(Sample.attempt(1, .cancelled), nil))
        #expect(console.text.contains("✗ CANCELLED"))
    }

    @Test func aCancellationThatCrossesWithThePaymentEndsAsPaid() {
        var console = ConsoleDriver.showingCode()
        console.press(.escape)
        console.tell(.answered(Sample.attempt(1, .paid), Sample.payment(1)))
        #expect(console.text.contains("✓ PAID"))
        #expect(console.takeEffects().contains(.bell))
    }

    @Test func whenTimeIsUpTheNetworkIsAskedAndExpiryShownAsExpiry() {
        var console = ConsoleDriver.showingCode()
        _ = console.takeEffects()
        console.tell(.tick(Sample.now.adding(seconds: 89)))
        #expect(console.takeEffects().isEmpty)
        #expect(console.text.contains("0:01"))
        console.tell(.tick(Sample.now.adding(seconds: 90)))
        #expect(console.takeEffects() == [.query(Sample.reference(1))])
        console.tell(.answered(Sample.attempt(1, .expired), nil))
        #expect(console.text.contains("✗ EXPIRED"))
    }

    @Test func anUnreachableNetworkIsSaidAndTheOrderIsUnknown() {
        var console = ConsoleDriver()
        console.type("1250")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        let error = TillError.clearing(.unreachable("no connection"))
        console.tell(.failed(error, Sample.attempt(1, .unknown, reason: error.description)))
        #expect(console.text.contains("? UNKNOWN"))
        #expect(console.text.contains("The network cannot be reached"))
        #expect(console.text.contains("Order T0001-000001 stands in the ledger"))
        console.tell(.news(.attempt(Outcome(attempt: Sample.attempt(1, .cancelled), payment: nil, isNews: true))))
        #expect(console.text.contains("✗ CANCELLED"))
    }

    @Test func aRefusalThatIsNotAboutAnOrderLeavesTheAmountScreen() {
        var console = ConsoleDriver()
        console.type("1250")
        console.press(.enter)
        console.tell(.failed(.noShift, nil))
        #expect(console.model.till.phase == .entering)
        #expect(console.text.contains("No shift is open"))
    }

    @Test func qDoesNotLeaveWhileACustomerMayBePaying() {
        var console = ConsoleDriver.showingCode()
        console.press(.character("q"))
        #expect(!console.model.isLeaving)
        #expect(console.text.contains("An order is waiting: Esc"))
        console.tell(.input(.terminate))
        #expect(console.model.isLeaving)
    }

    @Test func anOrderThatCanStillBePaidIsShownAgainAfterACut() {
        var console = ConsoleDriver()
        let effects = console.model.open([Sample.attempt(1, .unknown), Sample.attempt(2, .presented)])
        #expect(effects == [.codeShown(Sample.code), .loadStanding])
        #expect(console.model.till.phase == .showing(Sample.attempt(2, .presented)))
        let two = console.model.open([Sample.attempt(1, .presented), Sample.attempt(2, .presented)])
        #expect(two == [.codeShown(Sample.code), .cancel(Sample.reference(1)), .loadStanding])
        console = ConsoleDriver()
        console.model.now = Sample.now.adding(seconds: 90)
        #expect(console.model.open([Sample.attempt(2, .presented)]) == [.loadStanding])
        #expect(console.model.till.phase == .entering)
    }

    @Test func whatIsPastedPressesNoKey() {
        var console = ConsoleDriver()
        console.tell(.input(.paste("1250\n1250\n")))
        #expect(console.model.till.entry.isEmpty)
        #expect(console.takeEffects().isEmpty)
    }
}

extension ConsoleDriver {
    /// A console that shows the code of the first order.
    static func showingCode(
        size: Size = .standard,
        language: Language = .english,
        theme: Theme = .dark
    ) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language, theme: theme)
        console.type("1250")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.attempt(1, .presented), nil))
        return console
    }
}

extension Outcome {
    static func paid(_ number: Int) -> Outcome {
        Outcome(attempt: Sample.attempt(number, .paid), payment: Sample.payment(number), isNews: true)
    }
}
