import ClearingProtocol
import Money
import Synchronization
import Timekeeping

extension FakeNetwork {
    /// A customer pays; the answer is the event that tells of it.
    @discardableResult
    func pay(
        _ reference: AttemptReference,
        _ amount: Money,
        payment: String? = nil,
        fee: Int64 = 5,
        merchant: String = "M0001",
        mode: PaymentMode = .merchantPresented
    ) -> Signed<ClearingEvent> {
        let record = PaymentRecord(
            payment: payment ?? "P-\(reference.order)-\(reference.attempt)",
            fee: Money(minorUnits: fee, currency: amount.currency),
            paidAt: clock.now,
            payerTail: "0042",
            logIndex: 0
        )
        return tell(status(reference, amount, .paid, payment: record, merchant: merchant, mode: mode))
    }

    /// The order ends without a payment.
    @discardableResult
    func end(_ reference: AttemptReference, as ending: OrderState) -> Signed<ClearingEvent>? {
        guard let open = state.withLock({ $0.orders[reference] }) else { return nil }
        return tell(status(reference, open.amount, ending, mode: open.mode))
    }

    func status(
        _ reference: AttemptReference,
        _ amount: Money,
        _ state: OrderState,
        payment: PaymentRecord? = nil,
        merchant: String = "M0001",
        terminal: String = "T0001",
        expiresAt: Timestamp? = nil,
        mode: PaymentMode = .merchantPresented,
        reason: DeclineReason? = nil,
        isLate: Bool = false,
        reversal: String? = nil
    ) -> OrderStatus {
        OrderStatus(
            merchant: merchant,
            terminal: terminal,
            reference: reference,
            amount: amount,
            state: state,
            code: "HTTPS://PAY.EXAMPLE/O/\(reference)",
            expiresAt: expiresAt ?? clock.now.adding(seconds: 300),
            changedAt: clock.now,
            payment: payment,
            mode: mode,
            reason: reason,
            isLate: isLate,
            reversal: reversal
        )
    }

    @discardableResult
    func tell(_ status: OrderStatus) -> Signed<ClearingEvent> {
        state.withLock { state in
            state.orders[status.reference] = status
            let event = Signed(ClearingEvent(number: state.events.count + 1, status: status), by: key)
            state.events.append(event)
            return event
        }
    }
}
