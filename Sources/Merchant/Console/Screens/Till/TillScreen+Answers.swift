import ClearingProtocol
import Ledger
import Till

extension TillScreen {
    /// The order stands in the ledger.
    mutating func began(_ attempt: Attempt) {
        if case .registering = phase { phase = .registering(attempt) }
    }

    /// The network spoke about an attempt.
    mutating func answered(_ attempt: Attempt, _ payment: Payment?) -> [Effect] {
        guard attempt.reference == self.attempt?.reference else {
            return answeredElsewhere(attempt, payment)
        }
        switch attempt.state {
        case .created:
            phase = .registering(attempt)
            return []
        case .presented, .authorising:
            // An order that could not be withdrawn, or whose time is not up by the network's clock, is still open.
            if isUnwanted {
                isUnwanted = false
                phase = .cancelling(attempt)
                return [.cancel(attempt.reference)]
            }
            phase = attempt.state == .presented ? .showing(attempt) : .confirming(attempt)
            return []
        case .paid:
            finish(SaleResult(attempt, payment))
            return [.bell]
        case .declined, .cancelled, .expired, .unknown:
            finish(SaleResult(attempt, payment))
            return []
        }
    }

    /// An attempt that is not on the screen: one that was put aside, one that ended before, or one by the sign on the
    /// counter.
    private mutating func answeredElsewhere(_ attempt: Attempt, _ payment: Payment?) -> [Effect] {
        let result = SaleResult(attempt, payment)
        if let place = aside.firstIndex(where: { $0.reference == attempt.reference }) {
            guard !attempt.isUnresolved || attempt.state == .unknown else {
                aside[place] = attempt
                return []
            }
            aside.remove(at: place)
            remember(result)
            return attempt.state == .paid ? [.bell] : []
        }
        if let place = results.firstIndex(where: { $0.reference == attempt.reference }) {
            guard results[place].state != attempt.state else { return [] }
            results[place] = result
            if case .finished(let shown) = phase, shown.reference == attempt.reference { phase = .finished(result) }
        } else if attempt.mode == .staticCode || result.needsDecision {
            // Money that nobody waits for must be seen.
            remember(result)
            if case .sign = phase { phase = .finished(result) }
        } else {
            return []
        }
        return attempt.state == .paid ? [.bell] : []
    }

    /// A refund stands as the network says: what is in sight of its payment follows.
    mutating func refunded(_ refund: Refund) {
        for place in results.indices { _ = results[place].take(refund) }
        guard case .finished(var result) = phase, result.take(refund) else { return }
        phase = .finished(result)
        if notice == .refundSent { notice = nil }
    }

    /// Something could not be done.
    mutating func failed(_ error: TillError, _ attempt: Attempt?) {
        // Something else that failed while a customer pays takes no order off the screen.
        guard isWaiting, attempt != nil || !isCountingDown else {
            notice = .error(error)
            return
        }
        if let attempt, attempt.reference == self.attempt?.reference || self.attempt == nil,
            attempt.state != .created, attempt.state != .presented, attempt.state != .authorising
        {
            finish(SaleResult(attempt, nil))
        } else {
            phase = .entering
        }
        notice = .error(error)
    }
}
