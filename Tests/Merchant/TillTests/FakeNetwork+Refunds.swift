import ClearingClient
import ClearingProtocol
import Money
import Synchronization
import Timekeeping

extension FakeNetwork {
    func refund(_ refund: RefundRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<RefundStatus> {
        try begin()
        let known = state.withLock { state in
            state.refundKeys.append(idempotencyKey)
            return state.refunds[refund.refund]
        }
        if known == nil { decide(refund) }
        return try answer(Signed(try refundStatus(refund.refund), by: key))
    }

    func status(ofRefund refund: String) async throws(ClearingError) -> Signed<RefundStatus> {
        try begin()
        return try answer(Signed(try refundStatus(refund), by: key))
    }

    /// A refund that is pending ends; the answer is the event that tells of it.
    @discardableResult
    func end(refund: String, as ending: RefundState, cause: RefundCause? = nil) -> Signed<ClearingEvent>? {
        guard let old = state.withLock({ $0.refunds[refund] }) else { return nil }
        return tell(changed(old, to: ending, cause: cause))
    }

    /// A refund of this terminal that this ledger did not ask for, as after a backup was restored.
    func refundElsewhere(_ request: RefundRequest) -> Signed<ClearingEvent>? {
        decide(request)
        return state.withLock { $0.events.last }
    }

    private func decide(_ refund: RefundRequest) {
        let order = state.withLock { state in
            state.orders.values.first { $0.payment?.payment == refund.payment }
        }
        let given = state.withLock { state in
            state.refunds.values.filter { $0.payment == refund.payment && [.accepted, .pending].contains($0.state) }
                .reduce(0) { $0 + $1.amount.minorUnits }
        }
        let remaining = (order?.amount.minorUnits ?? 0) - given
        let exceeds = refund.amount.minorUnits > remaining
        let (ending, cause) = state.withLock { ($0.refundState, $0.refundCause) }
        let state: RefundState = order == nil || exceeds ? .refused : ending
        tell(
            RefundStatus(
                merchant: "M0001",
                terminal: "T0001",
                refund: refund.refund,
                number: "R-\(self.state.withLock { $0.refunds.count } + 1)",
                payment: refund.payment,
                amount: refund.amount,
                fee: Money(minorUnits: 1, currency: refund.amount.currency),
                remaining: Money(minorUnits: max(0, remaining), currency: refund.amount.currency),
                state: state,
                cause: order == nil ? .paymentUnknown : exceeds ? .exceedsRemaining : cause,
                changedAt: clock.now,
                logIndex: 3
            )
        )
    }

    private func changed(_ old: RefundStatus, to ending: RefundState, cause: RefundCause?) -> RefundStatus {
        RefundStatus(
            merchant: old.merchant,
            terminal: old.terminal,
            refund: old.refund,
            number: old.number,
            payment: old.payment,
            amount: old.amount,
            fee: old.fee,
            remaining: old.remaining,
            state: ending,
            cause: cause,
            changedAt: clock.now,
            logIndex: 4
        )
    }

    @discardableResult
    private func tell(_ refund: RefundStatus) -> Signed<ClearingEvent>? {
        state.withLock { state in
            state.refunds[refund.refund] = refund
            guard refund.state != .refused,
                let order = state.orders.values.first(where: { $0.payment?.payment == refund.payment })
            else { return nil }
            let number = state.events.count + 1
            let event = Signed(ClearingEvent(number: number, status: order, refund: refund), by: key)
            state.events.append(event)
            return event
        }
    }

    private func refundStatus(_ refund: String) throws(ClearingError) -> RefundStatus {
        guard let status = state.withLock({ $0.refunds[refund] }) else {
            throw .refused(Problem(.notFound, "There is no such refund."))
        }
        return status
    }
}
