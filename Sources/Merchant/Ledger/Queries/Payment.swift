public import ClearingProtocol
import GRDB
public import Money
public import Timekeeping

/// A payment as it stands at the till.
public struct Payment: Sendable, Hashable, Identifiable {
    /// The payment's number, which the payer's phone shows too.
    public let id: String
    /// Which try at which order it paid.
    public let reference: AttemptReference
    /// How it was paid.
    public let mode: PaymentMode
    /// Where it stands: paid, partly refunded or refunded.
    public let state: PaymentState
    /// What was paid.
    public let amount: Money
    /// What was given back.
    public let refunded: Money
    /// What refunds that wait for the network's word hold back.
    public let refunding: Money
    /// What the network kept.
    public let fee: Money
    /// Whether it came after the attempt had been given up.
    public let isLate: Bool
    /// Whether another attempt at the order was paid before.
    public let isSuspectedDuplicate: Bool
    /// The last characters of the payer's wallet number.
    public let payerTail: String
    /// Where its leaf stands in the network's log, from 0.
    public let logIndex: Int
    /// When the network booked it.
    public let paidAt: Timestamp
    /// When the till recorded it.
    public let recordedAt: Timestamp
    /// The shift that was open when it was recorded, if one was.
    public let shift: Int?
    /// The business day of that shift.
    public let businessDay: BusinessDay?
    /// The entry of the journal that records it.
    public let sequence: Int

    /// What can still be given back, in minor units.
    public var remaining: Int64 { amount.minorUnits - refunded.minorUnits - refunding.minorUnits }
}

extension Payment {
    init(_ row: Row) throws {
        guard let state = PaymentState(rawValue: row["state"]) else {
            throw LedgerError.damaged("the state \(row["state"] as String) of a payment")
        }
        guard let mode = PaymentMode(rawValue: row["mode"]) else {
            throw LedgerError.damaged("the mode \(row["mode"] as String) of a payment")
        }
        self.mode = mode
        let currency = try Currency.named(row["currency"])
        id = row["id"]
        reference = AttemptReference(order: row["order_number"], attempt: row["attempt"])
        self.state = state
        amount = Money(minorUnits: row["amount"], currency: currency)
        refunded = Money(minorUnits: row["refunded"], currency: currency)
        refunding = Money(minorUnits: row["refunding"], currency: currency)
        fee = Money(minorUnits: row["fee"], currency: currency)
        isLate = row["late"]
        isSuspectedDuplicate = row["suspected_duplicate"]
        payerTail = row["payer_tail"]
        logIndex = row["log_index"]
        paidAt = try Timestamp(parsing: row["paid_at"])
        recordedAt = try Timestamp(parsing: row["recorded_at"])
        shift = row["shift"]
        businessDay = try (row["business_day"] as String?).map { try BusinessDay(parsing: $0) }
        sequence = row["sequence"]
    }
}
