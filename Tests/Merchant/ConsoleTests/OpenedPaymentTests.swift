import Money
import TerminalUI
import Testing
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

/// A payment that is open, and giving it back.
struct OpenedPaymentTests {
    static func console(size: Size = .standard, language: Language = .english) -> ConsoleDriver {
        var console = ConsoleDriver(size: size, language: language)
        console.press(.function(3))
        console.tell(.payments([Sample.payment(1)], Sample.day))
        console.press(.enter)
        console.tell(
            .details(
                PaymentDetails(
                    payment: Sample.payment(1),
                    entries: [],
                    batch: Sample.batch(.acknowledged),
                    payout: .expected(Sample.day.advanced(by: 2))
                )
            )
        )
        _ = console.takeEffects()
        return console
    }

    @Test func `the time line is in order of time, the batch before a refund that came after it`() {
        let refunded = RefundAccepted(
            idempotencyKey: "R",
            amount: Sample.money(50),
            record: RefundRecord(refund: "N", fee: Sample.money(0), refundedAt: Sample.now, logIndex: nil),
            event: nil,
            signature: []
        )
        let details = PaymentDetails(
            payment: Sample.payment(1),
            entries: [
                Sample.entry(-5, "ming", .attemptPresented(AttemptPresented(reference: Sample.reference(1), code: ""))),
                Sample.entry(60, "ming", .refundAccepted(refunded)),
            ],
            batch: Sample.batch(.acknowledged)
        )
        #expect(details.timeline.map(\.at) == details.timeline.map(\.at).sorted())
        #expect(details.timeline[1].event == .batch(1, .acknowledged) && details.timeline.count == 3)
    }

    private static func refund(_ amount: Int64, _ reason: String) -> Effect {
        .incoming(.refund(payment: "P000000000001", amount: Sample.money(amount), reason: reason))
    }

    @Test(
        arguments: [
            // Amount, reason, capital R: a part, all of it, and a reason in one's own words.
            (
                [Key.character("r"), .character("5"), .character("0"), .enter, .character("1"), .character("R")], 50,
                "Wrong amount"
            ),
            ([.character("r"), .character("a"), .enter, .character("4"), .character("R")], 1_250, "Paid twice"),
            (
                [
                    .character("r"), .character("1"), .character("."), .character("5"), .enter, .character("t"),
                    .character("q"), .character("R"), .enter, .character("R"),
                ], 150, "qR"
            ),
        ] as [([Key], Int64, String)]
    )
    func `a refund takes an amount, a reason and a capital R`(keys: [Key], amount: Int64, reason: String) {
        var console = Self.console()
        for key in keys { console.press(key) }
        #expect(console.takeEffects() == [Self.refund(amount, reason)])
        // While the network is asked, nothing sends it again or takes it back.
        console.press(.character("R"), .enter, .escape)
        #expect(console.takeEffects() == [])
        #expect(console.model.incoming.opened?.refund?.step == .sending)
    }

    @Test(arguments: [
        [Key.character("r"), .enter, .character("1"), .character("R")],
        [.character("r"), .character("5"), .enter, .character("1"), .character("r"), .enter],
        [.character("r"), .character("5"), .enter, .character("R")],
        [.character("r"), .character("5"), .enter, .character("t"), .character(" "), .enter, .enter],
        [.character("r"), .character("5"), .enter, .character("1"), .escape, .character("R")],
        [.character("r"), .character("5"), .escape, .character("R")],
    ])
    func `nothing less gives anything back`(keys: [Key]) {
        var console = Self.console()
        for key in keys { console.press(key) }
        #expect(console.takeEffects() == [])
    }

    @Test(arguments: [
        (PayoutOutlook.notSealed, "after the close of the shift"), (.notAcknowledged, "once clearing has the batch"),
        (.notTaken, "not taken by clearing; the next batch brings it again (F7)"),
        (.givenUp, "none: not taken by clearing, and given up (F7)"),
        (.expected(Sample.day), "expected on 2025-12-31 or later; no statement yet"),
    ])
    func `what is known of the payout is told`(payout: PayoutOutlook, words: String) {
        var console = Self.console()
        console.tell(
            .details(PaymentDetails(payment: Sample.payment(1), entries: [], batch: nil, payout: payout))
        )
        #expect(console.text.contains("Payout") && console.text.contains(words))
    }

    @Test func `more than remains is not typed`() {
        var console = Self.console()
        console.press(.character("r"))
        console.type("1251")
        #expect(console.model.incoming.opened?.refund?.entry.money == Sample.money(125))
    }

    @Test func `what stands in the way is told, and can be tried again`() {
        var console = Self.console()
        console.press(.character("r"), .character("a"), .enter, .character("1"), .character("R"))
        _ = console.takeEffects()
        console.tell(.incoming(.refundFailed(payment: "P000000000001", .noShift)))
        #expect(console.text.contains("No shift is open"))
        console.press(.character("R"))
        #expect(console.takeEffects().contains(Self.refund(1_250, "Wrong amount")))
    }

    @Test func `a refund that stands is told, and everything is read anew`() throws {
        var console = Self.console()
        console.press(.character("r"), .character("a"), .enter, .character("1"), .character("R"))
        _ = console.takeEffects()
        console.tell(.incoming(.refunded(Sample.refund(1_250, .accepted))))
        #expect(console.text.contains("CNY 12.50 is given back."))
        #expect(console.takeEffects() == [.loadStanding, .loadDetails("P000000000001"), .loadPayments])
        console.tell(.incoming(.refunded(Sample.refund(1_250, .unknown))))
        #expect(console.text.contains("waits for the network's word"))
    }

    @Test func `what is read of a payment after it was closed or left does not open it again`() {
        let details = ConsoleEvent.details(PaymentDetails(payment: Sample.payment(1), entries: [], batch: nil))
        var console = Self.console()
        console.press(.escape)
        console.tell(details)
        #expect(console.model.incoming.opened == nil)
        console.press(.enter, .function(4), .function(3))
        console.tell(details)
        #expect(console.model.incoming.opened == nil && console.model.find.opened == nil)
    }

    @Test func `without a shift nothing is given back`() {
        var console = ConsoleDriver(shift: nil)
        console.press(.function(3))
        console.tell(.payments([Sample.payment(1)], Sample.day))
        console.press(.enter)
        console.tell(.details(PaymentDetails(payment: Sample.payment(1), entries: [], batch: nil)))
        #expect(console.model.incoming.opened != nil)
        console.press(.character("r"))
        #expect(console.model.incoming.opened?.refund == nil)
    }

    @Test func `the number is copied, and the receipt is printed again`() {
        var console = Self.console()
        console.press(.character("y"))
        #expect(console.takeEffects() == [.copy("P000000000001")])
        #expect(console.text.contains("Copied: P000000000001"))
        console.press(.character("p"))
        #expect(console.takeEffects() == [.incoming(.reprint(payment: "P000000000001"))])
        console.tell(.incoming(.noPrinter(payment: "P000000000001")))
        #expect(console.text.contains("No printer is set up."))
    }

    @Test func `a fee that is not the one agreed on is told`() {
        var console = Self.console()
        #expect(console.text.contains("CNY 0.05, as expected"))
        console.tell(.details(PaymentDetails(payment: Sample.payment(1, 12_500), entries: [], batch: nil)))
        #expect(console.text.contains("CNY 0.05, expected CNY 0.48"))
    }

    @Test func `an amount above what remains goes no further than it was typed`() {
        var console = Self.console()
        console.press(.character("r"))
        console.type("9999")
        console.press(.enter)
        #expect(console.model.incoming.opened?.refund?.step == .amount)
        #expect(console.text.contains("CNY 9.99") && console.text.contains("does not fit"))
        console.press(.backspace, .enter)
        #expect(console.model.incoming.opened?.refund?.step == .reason)
    }

    @Test(arguments: ScreenSnapshotTests.cases) func `the pictures`(_ language: Language, _ size: Size) throws {
        let payment = Self.console(size: size, language: language)
        var reason = payment
        reason.press(.character("r"), .character("5"), .character("0"), .enter)
        var confirmation = reason
        confirmation.press(.character("1"))
        for (name, console) in [
            ("payment", payment), ("payment-reason", reason), ("payment-confirmation", confirmation),
        ] {
            try Snapshot.expect(console.canvas, "\(name)-\(language.rawValue)-\(size.columns)x\(size.rows)")
        }
    }
}

extension Sample {
    static func refund(_ amount: Int64, _ state: RefundProgress) -> Refund {
        Refund(
            id: "K1",
            payment: "P000000000001",
            state: state,
            amount: money(amount),
            reason: "Wrong amount",
            isReversal: false,
            number: state == .accepted ? "R1" : nil,
            fee: nil,
            outcome: nil,
            shift: nil,
            createdAt: now,
            changedAt: now,
            sequences: [9, 10]
        )
    }
}
