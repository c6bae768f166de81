import ClearingProtocol
public import Ledger
public import Money
public import Timekeeping

/// Something on which the network's word is missing, so that a shift is not closed without carrying it.
public struct Waiting: Sendable, Hashable, Identifiable {
    /// Whose it is.
    public enum Kind: Sendable, Hashable {
        /// A try to pay an order.
        case attempt(AttemptState)
        /// A refund of a payment.
        case refund
    }

    /// The order and its try, or the key of the refund.
    public let id: String
    /// What it is.
    public let kind: Kind
    /// The order's number, or that of the payment that is given back.
    public let number: String
    /// What it is over.
    public let amount: Money
    /// Since when.
    public let since: Timestamp

    init(id: String, kind: Kind, number: String, amount: Money, since: Timestamp) {
        self.id = id
        self.kind = kind
        self.number = number
        self.amount = amount
        self.since = since
    }

    init(_ attempt: Attempt) {
        id = attempt.reference.description
        kind = .attempt(attempt.state)
        number = attempt.reference.order
        amount = attempt.amount
        since = attempt.createdAt
    }

    init(_ refund: Refund) {
        id = refund.id
        kind = .refund
        number = refund.payment
        amount = refund.amount
        since = refund.createdAt
    }
}

extension Shifts {
    /// What would be carried if the shift were closed now: the attempts, then the refunds, each the oldest first.
    ///
    /// - Throws: ``TillError/ledger(_:)``.
    public func waiting() throws(TillError) -> [Waiting] {
        do {
            return try till.ledger.read { view in
                try view.unresolvedAttempts().map { Waiting($0) } + view.unresolvedRefunds().map { Waiting($0) }
            }
        } catch {
            throw TillError(error)
        }
    }
}
