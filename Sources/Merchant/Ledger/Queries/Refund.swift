import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

/// A refund as it stands at the till.
public struct Refund: Sendable, Hashable, Identifiable {
    /// The key that every sending of the request carries; the ledger and the network know the refund by it.
    public let id: String
    /// The number of the payment.
    public let payment: String
    /// Where it stands.
    public let state: RefundProgress
    /// What is given back.
    public let amount: Money
    /// Why, in the cashier's own words.
    public let reason: String
    /// Whether the whole payment is taken back as if it had not been.
    public let isReversal: Bool
    /// The network's number of it, once it is accepted.
    public let number: String?
    /// What the network gave back of its fee, once it is accepted.
    public let fee: Money?
    /// One sentence on how it stands, where there is one.
    public let outcome: String?
    /// The shift in which it began, if one was open.
    public let shift: Int?
    /// When it began.
    public let createdAt: Timestamp
    /// When its state last changed.
    public let changedAt: Timestamp
    /// The entries of the journal that began it and that accepted it.
    public let sequences: [Int]

    /// Whether it waits for the network's word.
    public var isUnresolved: Bool { RefundProgress.unresolved.contains(state) }
}

extension Refund {
    init(_ row: Row) throws {
        guard let state = RefundProgress(rawValue: row["state"]) else {
            throw LedgerError.damaged("the state \(row["state"] as String) of a refund")
        }
        let currency = try Currency.named(row["currency"])
        id = row["idempotency_key"]
        payment = row["payment"]
        self.state = state
        shift = row["shift"]
        amount = Money(minorUnits: row["amount"], currency: currency)
        reason = row["reason"]
        isReversal = row["reversal"]
        number = row["refund"]
        fee = (row["fee"] as Int64?).map { Money(minorUnits: $0, currency: currency) }
        outcome = row["outcome"]
        createdAt = try Timestamp(parsing: row["created_at"])
        changedAt = try Timestamp(parsing: row["changed_at"])
        sequences = [row["sequence"] as Int?, row["accepted_sequence"]].compactMap { $0 }
    }
}
