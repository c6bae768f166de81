import ClearingProtocol
import Ledger
import Money

/// What the network's word on a refund changes in the ledger. The same word twice changes nothing.
struct RefundAnswer {
    let status: RefundStatus
    let signature: [UInt8]
    /// The number of the event that brought it, if one did.
    let event: Int?

    /// The entries that it makes.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it contradicts what is recorded, ``TillError/noRefund(_:)`` when it
    ///   is about a refund that this ledger does not know and that moved no money.
    func facts(in view: LedgerView) throws -> [Fact] {
        guard let refund = try view.refund(status.refund) else { return try found(in: view) }
        guard refund.payment == status.payment, refund.amount == status.amount else {
            throw TillError.distrusted(
                "it says \(status.amount.labelled) of payment \(status.payment), but the refund is over "
                    + "\(refund.amount.labelled) of \(refund.payment)"
            )
        }
        guard refund.isUnresolved else {
            guard (refund.state == .accepted) == (status.state == .accepted) else {
                throw TillError.distrusted("refund \(refund.id) ended as \(refund.state.rawValue) already")
            }
            return []
        }
        switch status.state {
        case .accepted: return [try accepted()]
        case .pending where refund.state != .pending: return [.refundPending(pending)]
        case .pending: return []
        case .refused: return [closed(.refused)]
        case .failed: return [closed(.failed)]
        }
    }

    /// A refund that the network knows and this ledger does not, since it was restored from a backup before it.
    private func found(in view: LedgerView) throws -> [Fact] {
        guard status.state == .accepted || status.state == .pending,
            let payment = try view.payment(status.payment), status.amount.minorUnits <= payment.remaining
        else { throw TillError.noRefund(status.refund) }
        let created = RefundCreated(
            payment: status.payment,
            amount: status.amount,
            reason: "The network told of it.",
            idempotencyKey: status.refund
        )
        return [.refundCreated(created), status.state == .accepted ? try accepted() : .refundPending(pending)]
    }

    private func accepted() throws -> Fact {
        guard status.fee.minorUnits <= status.amount.minorUnits else {
            throw TillError.distrusted("it gives \(status.fee.labelled) of the fee back, more than is refunded")
        }
        let record = RefundRecord(
            refund: status.number,
            fee: status.fee,
            refundedAt: status.changedAt,
            logIndex: status.logIndex
        )
        return .refundAccepted(
            RefundAccepted(
                idempotencyKey: status.refund,
                amount: status.amount,
                record: record,
                event: event,
                signature: signature
            )
        )
    }

    private var pending: RefundPending {
        let reason = "The customer does not have the money yet. \(status.cause?.sentence ?? "")"
        return RefundPending(idempotencyKey: status.refund, reason: reason, event: event)
    }

    private func closed(_ state: RefundProgress) -> Fact {
        let reason = status.cause?.sentence ?? RefundCause.other.sentence
        return .refundClosed(
            RefundClosed(idempotencyKey: status.refund, state: state, reason: reason, event: event)
        )
    }
}
