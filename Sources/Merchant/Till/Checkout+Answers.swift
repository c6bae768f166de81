public import ClearingProtocol
import Ledger
import Money

extension Checkout {
    /// Believes the network's answer about an attempt; only the network's own word counts.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it is not to be believed; ``TillError/noAttempt(_:)``.
    public func accept(_ answer: Signed<OrderStatus>) throws(TillError) -> Outcome {
        try accept(opened(answer), signature: answer.signature, event: nil)
    }

    /// Believes an event of the network; only the network's own word counts.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it is not to be believed; ``TillError/noAttempt(_:)``.
    public func accept(_ event: Signed<ClearingEvent>) throws(TillError) -> Outcome {
        let opened = try opened(event)
        return try accept(opened.status, signature: event.signature, event: opened.number)
    }

    /// Records what the network says of an attempt, once it is found to be about this terminal's own order and of the
    /// amount that is owed. The same statement twice changes nothing.
    private func accept(_ status: OrderStatus, signature: [UInt8], event: Int?) throws(TillError) -> Outcome {
        guard status.merchant == till.pairing.profile.merchant, status.terminal == till.pairing.terminal else {
            throw .distrusted("it is about terminal \(status.terminal) of merchant \(status.merchant)")
        }
        return try till.write { transaction in
            let attempt = try Self.attempt(status.reference, in: transaction.view)
            guard attempt.amount == status.amount else {
                throw TillError.distrusted("it says \(status.amount.labelled), but \(attempt.amount.labelled) is owed")
            }
            let facts = try facts(from: status, attempt, signature, event: event, in: transaction.view)
            for fact in facts { try transaction.append(fact) }
            return Outcome(
                attempt: try Self.attempt(status.reference, in: transaction.view),
                payment: try transaction.view.payment(of: status.reference),
                isNews: !facts.isEmpty
            )
        }
    }

    private func opened<Message>(_ signed: Signed<Message>) throws(TillError) -> Message {
        do { return try signed.opened(with: till.pairing.nodeKey) } catch { throw .distrusted("\(error)") }
    }

    private func facts(
        from status: OrderStatus,
        _ attempt: Attempt,
        _ signature: [UInt8],
        event: Int?,
        in view: LedgerView
    ) throws -> [Fact] {
        let isUnresolved = AttemptState.unresolved.contains(attempt.state)
        switch status.state {
        case .open:
            guard isUnresolved, attempt.state != .presented else { return [] }
            return [.attemptPresented(AttemptPresented(reference: status.reference, code: status.code))]
        case .paid:
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
            let accepted = PaymentAccepted(
                reference: status.reference,
                amount: status.amount,
                payment: payment,
                event: event,
                isLate: !isUnresolved,
                isSuspectedDuplicate: try view.isPaid(order: status.reference.order),
                signature: signature
            )
            return [.paymentAccepted(accepted)]
        case .declined: return closing(status, isUnresolved, .declined, event)
        case .cancelled, .reversed: return closing(status, isUnresolved, .cancelled, event)
        case .authorising: return []
        case .expired: return closing(status, isUnresolved, .expired, event)
        }
    }

    private func closing(_ status: OrderStatus, _ isUnresolved: Bool, _ state: AttemptState, _ event: Int?) -> [Fact] {
        guard isUnresolved else { return [] }
        return [.attemptClosed(AttemptClosed(reference: status.reference, state: state, event: event))]
    }
}
