import ClearingClient
import ClearingProtocol
import Money
import Synchronization
import Timekeeping

extension FakeNetwork {
    /// What comes of a payer's code.
    enum Wallet: Sendable {
        case pays
        case asks
        case declines(DeclineReason)
    }

    func charge(_ charge: ChargeRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<OrderStatus> {
        try begin()
        let reference = charge.registration.reference
        let isWithdrawn = state.withLock { state in
            state.charges.append((idempotencyKey, charge.payerCode))
            return state.withdrawn.contains(reference)
        }
        guard !isWithdrawn else { throw .refused(Problem(.orderClosed, "It was withdrawn before it came.")) }
        if state.withLock({ $0.orders[reference] }) == nil { play(charge) }
        return try answer(Signed(try order(reference), by: key))
    }

    private func play(_ charge: ChargeRequest) {
        let (reference, amount) = (charge.registration.reference, charge.registration.amount)
        switch state.withLock({ $0.wallet }) {
        case .pays: pay(reference, amount, mode: .consumerPresented)
        case .declines(let reason):
            tell(status(reference, amount, .declined, mode: .consumerPresented, reason: reason))
        case .asks:
            let waiting = status(reference, amount, .authorising, mode: .consumerPresented)
            state.withLock { $0.orders[reference] = waiting }
        }
    }

    func reverse(
        _ reference: AttemptReference,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try begin()
        state.withLock { $0.reversals.append(idempotencyKey) }
        guard let known = state.withLock({ $0.orders[reference] }) else {
            state.withLock { _ = $0.withdrawn.insert(reference) }
            return try answer(Signed(try order(reference), by: key))
        }
        switch known.state {
        case .open, .authorising: end(reference, as: .cancelled)
        case .paid:
            guard state.withLock({ $0.takesBack }) else {
                throw .refused(Problem(.reversalRefused, "It is in a batch already; refund it instead."))
            }
            tell(
                status(
                    reference,
                    known.amount,
                    .reversed,
                    payment: known.payment,
                    mode: known.mode,
                    reversal: "RV-\(reference.order)"
                )
            )
        default: break
        }
        return try answer(Signed(try order(reference), by: key))
    }
}
