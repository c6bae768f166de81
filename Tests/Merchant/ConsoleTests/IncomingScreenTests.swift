import Ledger
import TerminalUI
import Testing
import Till

@testable import Console

struct IncomingScreenTests {
    private func console(payments: Int = 3) -> ConsoleDriver {
        var console = ConsoleDriver()
        console.press(.function(3))
        console.tell(.payments((1...payments).reversed().map { Sample.payment($0) }, Sample.day))
        return console
    }

    @Test func openingTheScreenReadsTheDay() {
        var console = ConsoleDriver()
        console.press(.function(3))
        #expect(console.takeEffects() == [.loadPayments])
        #expect(console.text.contains("Loading"))
        console.tell(.payments([], Sample.day))
        #expect(console.text.contains("No payment yet today."))
    }

    @Test func aNewPaymentDoesNotMoveTheCursor() {
        var console = console()
        console.press(.down)
        #expect(console.model.incoming.cursor.item == "P000000000002")
        console.tell(.news(.attempt(Outcome.paid(4))))
        #expect(console.model.incoming.payments?.map(\.id).first == "P000000000004")
        #expect(console.model.incoming.cursor.item == "P000000000002")
    }

    @Test func thePaymentThatIsThereIsNotListedTwice() {
        var console = console()
        console.tell(.news(.attempt(Outcome.paid(3))))
        #expect(console.model.incoming.payments?.count == 3)
    }

    @Test func enterOpensThePaymentUnderTheCursor() {
        var console = console()
        console.press(.down)
        _ = console.takeEffects()
        console.press(.enter)
        #expect(console.takeEffects() == [.loadDetails("P000000000002")])
        console.tell(
            .details(PaymentDetails(payment: Sample.payment(2), entries: [], batch: Sample.batch(.acknowledged)))
        )
        #expect(console.text.contains("in batch 1, acknowledged"))
        console.press(.escape)
        #expect(console.text.contains("Payments of"))
    }

    @Test func aLatePaymentIsMarkedInWords() {
        var console = ConsoleDriver()
        console.press(.function(3))
        console.tell(.payments([Sample.payment(1, late: true)], Sample.day))
        #expect(console.text.contains("! LATE"))
    }
}
