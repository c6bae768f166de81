import ClearingProtocol
import Ledger
import PaymentCodes
import Receipts
import Timekeeping

/// What the ledger has for a receipt.
struct ReceiptDraft {
    let payment: Payment
    private let refunds: [ReceiptRefund]
    private let refund: String?
    private let profile: MerchantProfile
    private let terminal: String
    private let cashier: String?
    private let note: String?
    private let time: String

    /// - Throws: ``TillError/noPayment(_:)``, ``TillError/severalPayments(order:payments:)``,
    ///   ``TillError/noRefund(_:)``, or ``TillError/unpaired``.
    init(_ number: String, refund: String?, in view: LedgerView) throws {
        guard let pairing = try view.pairing()?.pairing else { throw TillError.unpaired }
        let payment = try Refunds.payment(number, in: view)
        let calendar = try MerchantCalendar(pairing.profile)
        let given = try view.refunds(of: payment.id).compactMap { refund in
            refund.number.map {
                ReceiptRefund(number: $0, amount: refund.amount, time: calendar.receiptTime(refund.changedAt))
            }
        }
        if let refund {
            guard let place = given.firstIndex(where: { $0.number == refund }) else { throw TillError.noRefund(refund) }
            refunds = Array(given[...place])
        } else {
            refunds = given
        }
        self.payment = payment
        self.refund = refund
        profile = pairing.profile
        terminal = pairing.terminal
        time = calendar.receiptTime(payment.paidAt)
        let attempt = try view.attempt(payment.reference)
        note = attempt?.note
        // Who began the order took the payment; one that the network told of was taken by nobody at the till.
        let entries = try view.entries(ofOrder: payment.reference.order)
        let begun = entries.first { entry in
            if case .attemptCreated(let fact) = entry.fact { fact.reference == payment.reference } else { false }
        }
        cashier = begun?.actor
    }

    func receipt(edition: ReceiptEdition, language: ReceiptLanguage) throws -> Receipt {
        Receipt(
            payee: Receipt.Payee(
                name: profile.name,
                chineseName: profile.chineseName,
                city: profile.city,
                chineseCity: profile.chineseCity
            ),
            terminal: terminal,
            operatorName: cashier,
            code: try ReceiptCode(
                merchant: profile.merchant,
                payment: payment.id,
                order: payment.reference.order
            ),
            time: time,
            amount: payment.amount,
            payerTail: payment.payerTail,
            note: note,
            refunds: refunds,
            refund: refund,
            edition: edition,
            language: language
        )
    }
}
