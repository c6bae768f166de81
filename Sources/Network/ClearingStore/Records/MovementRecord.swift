public import ClearingProtocol
public import Money
public import Timekeeping

/// A movement of money that a batch brought, and that a settlement takes up once.
public struct MovementRecord: Sendable, Hashable {
    /// The network's number of the payment, the refund or the reversal.
    public let number: String
    /// What it is.
    public let kind: SettlementLineKind
    /// The payment that it is, gives back or takes back.
    public let payment: String
    /// The merchant's number.
    public let merchant: String
    /// The currency.
    public let currency: Currency
    /// The terminal whose batch it counts to.
    public let terminal: String
    /// That batch; `nil` for the half of a reversal that no batch has brought yet.
    public let batch: Int?
    /// The business day that it counts to.
    public let businessDay: BusinessDay

    /// A movement.
    public init(
        number: String,
        kind: SettlementLineKind,
        payment: String,
        merchant: String,
        currency: Currency,
        terminal: String,
        batch: Int?,
        businessDay: BusinessDay
    ) {
        self.number = number
        self.kind = kind
        self.payment = payment
        self.merchant = merchant
        self.currency = currency
        self.terminal = terminal
        self.batch = batch
        self.businessDay = businessDay
    }

    init(_ row: StoredRow) throws {
        self.init(
            number: try row.text("number"),
            kind: try row.converted(row.text("kind"), "kind") { SettlementLineKind(rawValue: $0) },
            payment: try row.text("payment"),
            merchant: try row.text("merchant"),
            currency: try row.currency(),
            terminal: try row.text("terminal"),
            batch: row.optionalCount("batch"),
            businessDay: try row.businessDay("business_day")
        )
    }
}
