import ClearingProtocol
import Ledger
import Money

extension LedgerTransaction {
    /// Appends what the network's word made, and attaches what came after the close of its shift to that shift's Z.
    ///
    /// It counts in the shift in whose range it falls; the Z that it is attached to stays as it is.
    func appendAnswer(_ facts: [Fact]) throws {
        for fact in facts {
            try append(fact)
            guard let correction = try correction(by: fact) else { continue }
            try append(.shiftCorrected(correction))
        }
    }

    private func correction(by fact: Fact) throws -> ShiftCorrected? {
        switch fact {
        case .paymentAccepted(let payment):
            guard let number = try closedShift(view.attempt(payment.reference)?.shift) else { return nil }
            return ShiftCorrected(number: number, .latePayment, payment.amount, subject: payment.payment.payment)
        case .refundAccepted(let refund):
            guard let number = try closedShift(view.refund(refund.idempotencyKey)?.shift) else { return nil }
            return ShiftCorrected(number: number, .lateRefund, refund.amount, subject: refund.idempotencyKey)
        default: return nil
        }
    }

    /// The shift that something belongs to, or the last one where no shift was open; `nil` when it is open.
    private func closedShift(_ number: Int?) throws -> Int? {
        guard let shift = try number.map({ try view.shift($0) }) ?? view.newestShift(), !shift.isOpen else {
            return nil
        }
        return shift.number
    }
}
