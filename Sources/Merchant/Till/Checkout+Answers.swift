public import ClearingProtocol
import Ledger
import Money

extension Checkout {
    /// Believes the network's answer about an attempt; only the network's own word counts.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it is not to be believed; ``TillError/noAttempt(_:)``.
    public func accept(_ answer: Signed<OrderStatus>) throws(TillError) -> Outcome {
        try accept(opened(answer), signature: answer.signature, event: nil, refund: nil)
    }

    /// Believes an event of the network; only the network's own word counts. An order that this ledger knows nothing of,
    /// such as one paid by a code that hangs at the counter, is taken in, paid or not.
    ///
    /// - Throws: ``TillError/distrusted(_:)`` when it is not to be believed; ``TillError/noAttempt(_:)``.
    public func accept(_ event: Signed<ClearingEvent>) throws(TillError) -> Outcome {
        let opened = try opened(event)
        return try accept(
            opened.status,
            signature: event.signature,
            event: opened.number,
            refund: opened.refund
        )
    }

    /// Records what the network says of an attempt, once it is found to be about this terminal's own order and of the
    /// amount that is owed, and of a refund of its payment.
    private func accept(
        _ status: OrderStatus,
        signature: [UInt8],
        event: Int?,
        refund: RefundStatus?
    ) throws(TillError) -> Outcome {
        let isAnothers = refund == nil && status.terminal != till.pairing.terminal
        guard status.merchant == till.pairing.profile.merchant, !isAnothers else {
            throw .distrusted("it is about terminal \(status.terminal) of merchant \(status.merchant)")
        }
        if let refund { try till.refunds.requireOwn(refund) }
        let answer = AttemptAnswer(status: status, signature: signature, event: event, entropy: till.entropy)
        // An answer is to somebody's question; an event comes by itself.
        return try till.write(as: event == nil ? nil : Till.networkName) { transaction in
            let before = try transaction.view.entryCount()
            // A refund of another terminal's payment is heard here, but the payment stands in the other's ledger.
            if status.terminal == till.pairing.terminal {
                try transaction.appendAnswer(answer.facts(in: transaction.view))
            }
            if let refund {
                let answer = RefundAnswer(status: refund, signature: signature, event: event)
                try transaction.appendAnswer(answer.facts(in: transaction.view))
            }
            return Outcome(
                attempt: try Self.attempt(status.reference, in: transaction.view),
                payment: try transaction.view.payment(of: status.reference),
                refund: try refund.flatMap { try transaction.view.refund($0.refund) },
                isNews: try transaction.view.entryCount() > before
            )
        }
    }

    private func opened<Message>(_ signed: Signed<Message>) throws(TillError) -> Message {
        do { return try signed.opened(with: till.pairing.nodeKey) } catch { throw .distrusted("\(error)") }
    }
}
