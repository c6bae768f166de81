import ClearingProtocol
import Ledger
import Money

/// What the network's word on an attempt changes in the ledger. The same word twice changes nothing.
struct AttemptAnswer {
    let status: OrderStatus
    let signature: [UInt8]
    /// The number of the event that brought it, if one did.
    let event: Int?
    let entropy: Entropy

    /// The entries that it makes.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it contradicts what is recorded, ``TillError/noAttempt(_:)`` when it
    ///   is about an attempt that this ledger does not know; an event of one is taken in, so that after an older backup
    ///   was restored no payment is missing and no number is given out twice.
    func facts(in view: LedgerView) throws -> [Fact] {
        let attempt = try view.attempt(status.reference)
        if let attempt, attempt.amount != status.amount {
            throw TillError.distrusted("it says \(status.amount.labelled), but \(attempt.amount.labelled) is owed")
        }
        guard attempt != nil || event != nil else { throw TillError.noAttempt(status.reference) }
        switch status.state {
        case .paid: return try payment(of: attempt, in: view)
        case .reversed: return try reversal(of: attempt, in: view)
        case .open, .authorising, .declined, .cancelled, .expired: break
        }
        guard let attempt else { return [.attemptFound(found)] + (ending.map { [$0] } ?? []) }
        guard attempt.isUnresolved else { return [] }
        switch status.state {
        case .open where attempt.state != .presented:
            return [.attemptPresented(AttemptPresented(reference: status.reference, code: status.code))]
        case .authorising where attempt.state != .authorising:
            return [.attemptAuthorising(AttemptAuthorising(reference: status.reference))]
        case .open, .authorising, .declined, .cancelled, .expired, .paid, .reversed: return ending.map { [$0] } ?? []
        }
    }

    /// How an attempt ended without money, if it did.
    private var ending: Fact? {
        switch status.state {
        case .declined: closing(.declined, status.reason?.sentence)
        case .cancelled: closing(.cancelled)
        case .expired: closing(.expired)
        case .open, .authorising, .paid, .reversed: nil
        }
    }

    /// A payment, and before it the attempt where this ledger did not begin it: money that came in is never dropped.
    private func payment(of attempt: Attempt?, in view: LedgerView) throws -> [Fact] {
        guard let payment = status.payment else { throw TillError.distrusted("it says paid without a payment") }
        if let known = try view.payment(of: status.reference) {
            guard known.id == payment.payment else {
                throw TillError.distrusted("attempt \(status.reference) has payment \(known.id) already")
            }
            return []
        }
        if let other = try view.payment(payment.payment) {
            throw TillError.distrusted("payment \(other.id) paid attempt \(other.reference) already")
        }
        guard payment.fee.minorUnits <= status.amount.minorUnits else {
            throw TillError.distrusted("its fee of \(payment.fee.labelled) is more than was paid")
        }
        let wasGivenUp = attempt.map { !$0.isUnresolved || $0.isWithdrawn } ?? false
        let accepted = PaymentAccepted(
            reference: status.reference,
            amount: status.amount,
            payment: payment,
            event: event,
            isLate: wasGivenUp || status.isLate,
            isSuspectedDuplicate: try view.isPaid(order: status.reference.order),
            signature: signature,
            tip: try view.tip(of: status.reference)
        )
        return (attempt == nil ? [.attemptFound(found)] : []) + [.paymentAccepted(accepted)]
    }

    private var found: AttemptFound {
        AttemptFound(
            reference: status.reference,
            amount: status.amount,
            mode: status.mode,
            expiresAt: status.expiresAt
        )
    }

    /// The payment, if it is not known, and that it was taken back as a whole: both stand in the books.
    private func reversal(of attempt: Attempt?, in view: LedgerView) throws -> [Fact] {
        guard let payment = status.payment, let number = status.reversal else {
            throw TillError.distrusted("it says reversed without a payment and a reversal")
        }
        var facts = try self.payment(of: attempt, in: view)
        guard try view.refund(number: number) == nil else { return facts }
        let refunds = try view.refunds(of: payment.payment)
        guard !refunds.contains(where: { $0.state == .accepted }) else {
            throw TillError.distrusted("payment \(payment.payment) is refunded in part and cannot be reversed")
        }
        let waiting = refunds.filter(\.isUnresolved)
        let asked = waiting.first(where: \.isReversal)
        for refund in waiting where refund.id != asked?.id { facts.append(closing(refund)) }
        let key = asked?.id ?? Identifier.random(26, from: entropy)
        if asked == nil { facts.append(.refundCreated(begun(payment, key))) }
        facts.append(.refundAccepted(accepted(payment, number, key)))
        if let attempt, attempt.isUnresolved || attempt.isWithdrawn {
            facts.append(closing(.cancelled, "It was paid as \(payment.payment) and taken back in full."))
        }
        return facts
    }

    private func begun(_ payment: PaymentRecord, _ key: String) -> RefundCreated {
        RefundCreated(
            payment: payment.payment,
            amount: status.amount,
            reason: "The charge was given up.",
            idempotencyKey: key,
            isReversal: true
        )
    }

    private func accepted(_ payment: PaymentRecord, _ number: String, _ key: String) -> RefundAccepted {
        RefundAccepted(
            idempotencyKey: key,
            amount: status.amount,
            record: RefundRecord(refund: number, fee: payment.fee, refundedAt: status.changedAt, logIndex: nil),
            event: event,
            signature: signature
        )
    }

    private func closing(_ refund: Refund) -> Fact {
        let reason = RefundCause.paymentReversed.sentence
        return .refundClosed(RefundClosed(idempotencyKey: refund.id, state: .refused, reason: reason))
    }

    private func closing(_ state: AttemptState, _ reason: String? = nil) -> Fact {
        .attemptClosed(AttemptClosed(reference: status.reference, state: state, reason: reason, event: event))
    }
}
