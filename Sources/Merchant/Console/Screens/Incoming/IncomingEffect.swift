public import Money

/// What the incoming screen, or a payment that is open, wants to be done outside of the console.
public enum IncomingEffect: Sendable, Hashable {
    /// Read the newest rows, so many at most.
    case load(IncomingQuery, limit: Int)
    /// Read the next rows, which stand before that entry of the journal.
    case loadMore(IncomingQuery, before: Int)
    /// Give back a part of a payment, or all of it.
    case refund(payment: String, amount: Money, reason: String)
    /// Print the receipt of a payment again.
    case reprint(payment: String)

    /// Whether it only reads the ledger.
    var isReading: Bool {
        switch self {
        case .load, .loadMore: true
        case .refund, .reprint: false
        }
    }
}
