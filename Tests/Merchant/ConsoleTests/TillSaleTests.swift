import ClearingProtocol
import Money
import PaymentCodes
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// Sums, tips, references, several payers, scanned codes, and customers who are put aside.
struct TillSaleTests {
    private static let payerCode = "134567890123456789"

    @Test func `a sum of amounts is charged as one`() {
        var console = ConsoleDriver()
        console.type("12.5+3*4.2")
        #expect(console.text.contains("12.5+3×4.2") && console.text.contains("25.10") == false)
        console.press(.enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(2_510)))])
    }

    @Test func `a sum that is not finished is not charged`() {
        var console = ConsoleDriver()
        console.type("12.5+")
        console.press(.enter)
        #expect(console.takeEffects().isEmpty && console.text.contains("The sum is not finished"))
        console.press(.backspace, .enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(1_250)))])
    }

    @Test func `a reference and a tip go with the order, and not with the next`() {
        var console = ConsoleDriver()
        console.type("10000r")
        console.type("table 7")
        console.press(.enter)
        console.type("g")
        console.type("10%")
        console.press(.enter)
        #expect(console.text.contains("¥100.00 and a tip of ¥10.00") && console.text.contains("Reference: table 7"))
        console.press(.enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(11_000), tip: 1_000, note: "table 7"))])
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.attempt(1, .paid, 11_000), Sample.payment(1, 11_000)))
        console.press(.enter)
        #expect(console.model.till.isAtRest)
    }

    @Test func `letters in a line do nothing else`() {
        var console = ConsoleDriver()
        console.type("100rq?s")
        #expect(
            console.model.till.field == .reference(with: "q?s") && !console.model.isLeaving && !console.model.showsHelp
        )
        console.press(.escape)
        #expect(console.model.till.field == nil && console.model.till.entry.money == Sample.money(100))
        console.type("gq")
        #expect(console.model.till.field != nil && !console.model.isLeaving)
    }

    @Test func `a line is mended where the cursor is, which the terminal's own shows`() {
        var console = ConsoleDriver()
        console.type("100rtabel 7")
        let end = console.view.cursor(console.model)
        console.press(.left, .left, .backspace, .backspace)
        console.type("le")
        #expect(console.text.contains("Reference: table 7"))
        #expect(console.view.cursor(console.model)?.column == end.map { $0.column - 2 })
        console.press(.escape)
        #expect(console.view.cursor(console.model) == nil)
    }

    @Test func `a reference is as long as the network takes`() {
        var console = ConsoleDriver()
        console.type("r" + String(repeating: "茶", count: 70))
        #expect(console.model.till.field == .reference(with: String(repeating: "茶", count: 64)))
        console.tell(.input(.paste("\u{1B}[31m\nsecond line")))
        #expect(console.model.till.field == .reference(with: String(repeating: "茶", count: 64)))
    }

    @Test func `the payer's code is charged and shown nowhere`() throws {
        var console = ConsoleDriver()
        console.type("1250s")
        console.type(Self.payerCode)
        #expect(!console.text.contains("1345") && console.text.contains("****"))
        console.press(.enter)
        let code = try ScannedPayerCode(scanning: Self.payerCode)
        #expect(console.takeEffects() == [.chargeCode(Sale(Sample.money(1_250)), code)])
        #expect(console.model.till.phase == .registering(nil))
        console.tell(.began(Sample.attempt(1, .created)))
        console.tell(.answered(Sample.charge(1, .authorising), nil))
        #expect(console.text.contains("confirm on the phone") && console.text.contains("1:30"))
        console.tell(.tick(Sample.now.adding(seconds: 90)))
        #expect(console.takeEffects().contains(.conclude(Sample.reference(1))))
        console.tell(.answered(Sample.charge(1, .paid), Sample.payment(1)))
        #expect(console.text.contains("✓ PAID"))
    }

    @Test func `a scan of a payer's code is charged at once, whatever its first digits did`() throws {
        let code = try ScannedPayerCode(scanning: Self.payerCode)
        for keys in ["1250", "1250s"] {
            var console = ConsoleDriver()
            console.type(keys + "134")
            console.tell(.input(.takeBack(3)))
            console.tell(.input(.scan(Self.payerCode)))
            #expect(console.takeEffects() == [.chargeCode(Sale(Sample.money(1_250)), code)])
        }
    }

    @Test func `digits of a scan that passed the limit are taken back whole`() {
        var console = ConsoleDriver()
        console.type("1250")
        let before = console.model.till
        console.type("134567890123")
        #expect(console.model.till.isOverfull)
        console.tell(.input(.takeBack(12)))
        #expect(console.model.till == before)
    }

    @Test func `a scan is nothing while a customer pays, in a tip, or to a locked till`() {
        var paying = ConsoleDriver.showingCode()
        _ = paying.takeEffects()
        paying.tell(.input(.scan(Self.payerCode)))
        #expect(paying.takeEffects().isEmpty && paying.model.till.isWaiting)
        var tip = ConsoleDriver()
        tip.type("1250g")
        tip.tell(.input(.scan(Self.payerCode)))
        #expect(tip.takeEffects().isEmpty)
        var locked = ConsoleDriver.signedIn()
        locked.type("1250s")
        locked.press(.function(12))
        _ = locked.takeEffects()
        locked.tell(.input(.takeBack(2)))
        locked.tell(.input(.scan(Self.payerCode)))
        #expect(locked.takeEffects().isEmpty && locked.model.lock.isLocked)
    }

    @Test func `a scanned receipt opens the search for its payment from any screen`() throws {
        let receipt = try ReceiptCode(merchant: "M0001", payment: "P000000000001", order: "T0001-000001")
        for screen in Screen.allCases {
            var console = ConsoleDriver()
            console.press(.function(screen.functionKey))
            _ = console.takeEffects()
            console.tell(.input(.scan(receipt.text)))
            #expect(console.model.screen == .find)
            #expect(console.takeEffects() == [.find(.search("P000000000001"))])
        }
    }

    @Test func `a merchant's code is no payer's`() {
        var console = ConsoleDriver()
        console.type("1250s")
        console.type("https://example.com/")
        console.press(.enter)
        #expect(console.takeEffects().isEmpty && console.model.till.field != nil)
        guard case .error(.notPayerCode) = console.model.till.notice else {
            Issue.record("\(String(describing: console.model.till.notice))")
            return
        }
    }

    @Test func `a scan without an amount asks for it`() {
        var console = ConsoleDriver()
        console.type("s" + Self.payerCode)
        console.press(.enter)
        #expect(console.takeEffects().isEmpty && console.text.contains("Type the amount first"))
    }

    @Test func `several pay one sum, and what is not paid stays due`() {
        var console = ConsoleDriver()
        console.type("10000p3000")
        console.press(.enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(3_000), note: "1/100.00"))])
        console.tell(.began(Sample.attempt(1, .created, 3_000)))
        console.tell(.answered(Sample.attempt(1, .paid, 3_000), Sample.payment(1, 3_000)))
        console.press(.enter)
        #expect(console.text.contains("¥30.00 of ¥100.00 paid, ¥70.00 due"))
        console.type("7001")
        console.press(.enter)
        #expect(console.text.contains("Only CNY 70.00 is still due"))
        console.press(.escape)
        _ = console.takeEffects()
        console.press(.enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(7_000), note: "2/100.00"))])
        console.tell(.began(Sample.attempt(2, .created, 7_000)))
        console.tell(.answered(Sample.attempt(2, .declined, 7_000), nil))
        #expect(console.model.till.split?.due == Sample.money(7_000))
        console.press(.enter, .enter)
        console.tell(.began(Sample.attempt(3, .created, 7_000)))
        console.tell(.answered(Sample.attempt(3, .paid, 7_000), Sample.payment(3, 7_000)))
        #expect(console.model.till.split == nil)
    }

    @Test func `a split of which a part is paid is not given up by one Esc`() {
        var console = ConsoleDriver()
        console.type("3600p")
        console.press(.escape)
        #expect(console.model.till.split == nil, "nothing was paid of it")
        console.press(.escape)
        console.type("3600p1200")
        console.press(.enter)
        console.tell(.began(Sample.attempt(1, .created, 1_200)))
        console.tell(.answered(Sample.attempt(1, .paid, 1_200), Sample.payment(1, 1_200)))
        console.press(.enter)
        for key in [Key.escape, .character("y")] {
            var console = console
            console.press(.escape)
            #expect(console.text.contains("¥12.00 of ¥36.00 is paid; give up the rest?"))
            #expect(console.text.contains("Esc Give up the rest") && console.model.till.split != nil)
            console.press(key)
            #expect(console.model.till.split == nil && console.text.contains("The split is over"))
        }
        // Any amount goes on with it.
        console.press(.escape)
        console.type("5")
        #expect(console.model.till.split?.due == Sample.money(2_400) && console.model.till.notice == nil)
        console.press(.backspace, .character("y"))
        #expect(console.model.till.split != nil)
    }

    @Test func `a part's tip pays nothing of the sum`() {
        var console = ConsoleDriver()
        console.type("10000p5000g1000")
        console.press(.enter, .enter)
        #expect(console.takeEffects() == [.charge(Sale(Sample.money(6_000), tip: 1_000, note: "1/100.00"))])
        console.tell(.began(Sample.attempt(1, .created, 6_000)))
        console.tell(.answered(Sample.attempt(1, .paid, 6_000), Sample.payment(1, 6_000)))
        #expect(console.model.till.split?.due == Sample.money(5_000))
    }

    @Test func `an order that is put aside is paid while the next customer is served`() {
        var console = ConsoleDriver.showingCode()
        console.press(.character("b"))
        #expect(console.model.till.phase == .entering && console.text.contains("Waiting for their payers"))
        #expect(console.text.contains("1:30") && console.text.contains("T0001-000001"))
        console.type("5")
        _ = console.takeEffects()
        console.tell(.news(.attempt(.paid(1))))
        #expect(console.takeEffects().contains(.bell))
        #expect(console.model.till.aside.isEmpty && console.model.till.results.first?.state == .paid)
        #expect(console.model.till.entry.money == Sample.money(5), "what was typed stays")
    }

    @Test func `an order that was put aside comes back`() {
        var console = ConsoleDriver.showingCode()
        console.press(.character("b"))
        _ = console.takeEffects()
        console.press(.character("w"))
        #expect(console.model.till.phase == .showing(Sample.attempt(1, .presented)))
        #expect(console.takeEffects() == [.codeShown(Sample.code)])
        console.press(.escape)
        #expect(console.takeEffects() == [.cancel(Sample.reference(1))])
    }

    @Test func `the sign's code is shown with what a customer may pay by it`() {
        var console = ConsoleDriver()
        console.type("60000t")
        #expect(console.text.contains("Over ¥500.00"))
        #expect(console.takeEffects().contains(.codeShown(console.model.signCode ?? "")))
        console.tell(.news(.attempt(.sign(1))))
        #expect(console.text.contains("✓ PAID") && console.text.contains("The sign on the counter"))
        #expect(console.takeEffects().contains(.bell))
    }

    @Test func `digits typed while the sign is shown begin an amount`() {
        var console = ConsoleDriver()
        console.type("60000t")
        console.type("12")
        #expect(console.model.till.phase == .entering && console.model.till.entry.money == Sample.money(12))
        console.press(.escape)
        console.type("t.")
        #expect(console.model.till.phase == .sign, "a point alone is no amount")
        // The beginning of a scan is taken back with what it did.
        console.type("13")
        console.tell(.input(.takeBack(2)))
        #expect(console.model.till.phase == .sign)
    }

    @Test func `a result that was given back says so, and the refund that was on its way has arrived`() {
        var console = ConsoleDriver.showingCode()
        let paid = Outcome(attempt: Sample.attempt(1, .paid), payment: Sample.payment(1, late: true), isNews: true)
        console.tell(.news(.attempt(paid)))
        console.press(.character("R"))
        #expect(console.text.contains("The refund is on its way."))
        console.tell(.news(.refund(Sample.refund(1_250, .pending))))
        #expect(console.text.contains("The refund is on its way.") && console.text.contains("✓ PAID"))
        console.tell(.news(.refund(Sample.refund(1_250, .accepted))))
        #expect(!console.text.contains("The refund is on its way.") && console.text.contains("↺ REFUNDED"))
        #expect(!console.text.contains("R Give back"), "nothing is left to be given back")
        console.press(.enter)
        #expect(console.text.contains("↺ REFUNDED") && !console.text.contains("✓ PAID"))
    }

    @Test func `a result of which a part was given back on another screen says so once`() {
        var console = ConsoleDriver.showingCode()
        console.tell(.answered(Sample.attempt(1, .paid), Sample.payment(1)))
        console.press(.enter)
        for _ in 0..<2 { console.tell(.incoming(.refunded(Sample.refund(700, .accepted)))) }
        #expect(console.text.contains("↺ PART REFUNDED"))
    }

    @Test func `a late payment asks whether to keep it, and R gives it back`() {
        var console = ConsoleDriver.showingCode()
        let paid = Outcome(attempt: Sample.attempt(1, .paid), payment: Sample.payment(1, late: true), isNews: true)
        console.tell(.news(.attempt(paid)))
        #expect(console.text.contains("goods, or money back?") && console.text.contains("R Give back"))
        _ = console.takeEffects()
        console.press(.character("R"))
        #expect(console.takeEffects() == [.giveBack(payment: "P000000000001", isLate: true)])
    }

    @Test func `nothing moves by itself where nothing is counted down`() {
        var console = ConsoleDriver()
        #expect(console.model.nextChange == nil)
        console.tell(.news(.link(.offline("gone"))))
        #expect(console.model.nextChange == Sample.now.adding(seconds: 60))
        console.tell(.tick(Sample.now.adding(seconds: 60)))
        #expect(console.text.contains("OFFLINE 1 min"))
        console = .showingCode()
        #expect(console.model.nextChange == Sample.now.adding(milliseconds: 1))
    }
}

extension Sample {
    /// An attempt that was charged to a code.
    static func charge(_ number: Int, _ state: AttemptState) -> Attempt {
        attempt(number, state, mode: .consumerPresented)
    }
}

extension Outcome {
    /// A payment by the sign on the counter.
    static func sign(_ number: Int) -> Outcome {
        Outcome(
            attempt: Sample.attempt(number, .paid, mode: .staticCode),
            payment: Sample.payment(number),
            isNews: true
        )
    }
}
