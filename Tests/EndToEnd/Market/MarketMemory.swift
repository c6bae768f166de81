import Synchronization

/// What tills and wallets were told that it is done.
final class MarketMemory: Sendable {
    /// A payment that was acknowledged.
    struct Payment: Sendable, Hashable {
        let number: String
        let till: Int
        let order: String
        let wallet: Int
        let amount: Int
        var refunded = 0
        var isReversed = false

        /// What went back to the wallet.
        var returned: Int { isReversed ? amount : refunded }
    }

    /// A refund that was accepted.
    struct Refund: Sendable, Hashable {
        let number: String
        let payment: String
        let amount: Int
    }

    private struct State {
        var payments: [String: Payment] = [:]
        var refunds: [Refund] = []
    }

    private let state = Mutex(State())

    var payments: [String: Payment] { state.withLock { $0.payments } }
    var refunds: [Refund] { state.withLock { $0.refunds } }

    /// The payments of a till, oldest first.
    func payments(of till: Int) -> [Payment] {
        payments.values.filter { $0.till == till }.sorted { $0.number < $1.number }
    }

    func add(_ payment: Payment) { state.withLock { $0.payments[payment.number] = payment } }

    func add(_ refund: Refund) {
        state.withLock { state in
            state.refunds.append(refund)
            state.payments[refund.payment]?.refunded += refund.amount
        }
    }

    func reverse(_ payment: String) { state.withLock { $0.payments[payment]?.isReversed = true } }
}
