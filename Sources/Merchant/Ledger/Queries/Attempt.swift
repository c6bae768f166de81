public import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

/// An attempt as it stands at the till.
public struct Attempt: Sendable, Hashable {
    /// Which try at which order.
    public let reference: AttemptReference
    /// Where it stands.
    public let state: AttemptState
    /// What is owed.
    public let amount: Money
    /// The cashier's own words about the order, if any.
    public let note: String?
    /// The key that every sending of the request carries; `nil` of an attempt that this ledger did not begin.
    public let idempotencyKey: String?
    /// How it is to be paid.
    public let mode: PaymentMode
    /// The last four digits of the payer's code that was scanned, where they are known.
    public let payerCodeTail: String?
    /// Whether the till gave it up while it did not know how it stood.
    public let isWithdrawn: Bool
    /// The text of the code, once the network gave one.
    public let code: String?
    /// One sentence on how it ended, where there is one.
    public let reason: String?
    /// The shift in which it began; only one that the network told of can have none.
    public let shift: Int?
    /// When it began.
    public let createdAt: Timestamp
    /// Until when it can be paid.
    public let expiresAt: Timestamp
    /// When its state last changed.
    public let changedAt: Timestamp

    /// Whether it waits for the network's word.
    public var isUnresolved: Bool { AttemptState.unresolved.contains(state) }
}

extension Attempt {
    init(_ row: Row) throws {
        guard let state = AttemptState(rawValue: row["state"]) else {
            throw LedgerError.damaged("the state \(row["state"] as String) of an attempt")
        }
        guard let mode = PaymentMode(rawValue: row["mode"]) else {
            throw LedgerError.damaged("the mode \(row["mode"] as String) of an attempt")
        }
        self.mode = mode
        payerCodeTail = row["payer_code_tail"]
        isWithdrawn = row["withdrawn"]
        reference = AttemptReference(order: row["order_number"], attempt: row["attempt"])
        self.state = state
        amount = Money(minorUnits: row["amount"], currency: try Currency.named(row["currency"]))
        note = row["note"]
        idempotencyKey = row["idempotency_key"]
        code = row["code"]
        reason = row["reason"]
        shift = row["shift"]
        createdAt = try Timestamp(parsing: row["created_at"])
        expiresAt = try Timestamp(parsing: row["expires_at"])
        changedAt = try Timestamp(parsing: row["changed_at"])
    }
}
