import ClearingProtocol
import Ledger
import Money
import Statements
import Timekeeping

extension ExportedEntry {
    /// An entry of the journal as it is written to a file, or `nil` when it moves nothing.
    ///
    /// - Parameters:
    ///   - day: the business day that it counts to.
    ///   - batch: the batch that it went to clearing with.
    init?(_ posted: PostedEntry, day: BusinessDay, batch: Int?, in view: LedgerView) throws {
        let entry = posted.entry
        func make(
            _ kind: Kind,
            network: String? = nil,
            number: String? = nil,
            reason: String? = nil,
            _ movement: ExportedMovement? = nil
        ) -> ExportedEntry {
            ExportedEntry(
                kind,
                sequence: entry.sequence,
                recordedAt: entry.recordedAt,
                businessDay: day,
                actor: entry.actor,
                shift: entry.shift,
                batch: batch,
                network: network,
                number: number,
                reason: reason,
                movement: movement,
                postings: entry.postings.map { ExportedPosting(account: $0.account, amount: $0.amount) }
            )
        }
        switch entry.fact {
        case .paymentAccepted(let fact):
            let movement = ExportedMovement(fact, posted)
            self = make(.payment, network: fact.network, number: fact.payment.payment, movement)
        case .refundAccepted(let fact):
            guard let refund = try view.refund(fact.idempotencyKey), let payment = try view.payment(refund.payment)
            else { throw LedgerError.damaged("entry \(entry.sequence) gives back what was never paid") }
            self = make(
                refund.isReversal ? .reversal : .refund,
                network: fact.network,
                number: fact.record.refund,
                reason: refund.reason,
                ExportedMovement(fact, of: payment, note: try view.attempt(payment.reference)?.note)
            )
        case .payoutReceived(let fact): self = make(.payout, network: fact.network, number: fact.payout)
        case .currencyTraded(let fact): self = make(.trade, network: fact.network, number: fact.trade)
        case .cashMoved(let fact): self = make(fact.direction == .payIn ? .cashIn : .cashOut, reason: fact.reason)
        case .shiftOpened: self = make(.shiftOpened)
        case .shiftClosed: self = make(.shiftClosed)
        default: return nil
        }
    }
}

extension ExportedMovement {
    init(_ fact: PaymentAccepted, _ posted: PostedEntry) {
        self.init(
            reference: fact.reference,
            payment: fact.payment.payment,
            mode: posted.mode,
            note: posted.note,
            at: fact.payment.paidAt,
            amount: fact.amount,
            tip: fact.tip,
            discount: fact.discount,
            fee: fact.payment.fee.minorUnits,
            isLate: fact.isLate,
            isSuspectedDuplicate: fact.isSuspectedDuplicate
        )
    }

    /// What a refund moves: all of it the other way.
    init(_ fact: RefundAccepted, of payment: Payment, note: String?) {
        self.init(
            reference: payment.reference,
            payment: payment.id,
            mode: payment.mode,
            note: note,
            at: fact.record.refundedAt,
            amount: Money(minorUnits: -fact.amount.minorUnits, currency: fact.amount.currency),
            fee: -fact.record.fee.minorUnits,
            isLate: payment.isLate,
            isSuspectedDuplicate: payment.isSuspectedDuplicate
        )
    }
}
