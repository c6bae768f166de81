public import Money
public import Timekeeping

/// One movement of money that a settlement took up.
public struct SettlementLine: JSONMessage {
    /// What it is.
    public let kind: SettlementLineKind
    /// The network's number of it.
    public let number: String
    /// The payment that it is, gives back or takes back.
    public let payment: String
    /// The order that the payment paid.
    public let reference: AttemptReference
    /// The terminal whose batch it counts to.
    public let terminal: String
    /// That batch; `nil` where the network took it up with the other half of a reversal.
    public let batch: Int?
    /// The business day of the batch. Where it is before the settlement's own, the batch came late.
    public let businessDay: BusinessDay
    /// When the network booked it.
    public let at: Timestamp
    /// What moved between payer and merchant, above nothing whatever the direction.
    public let gross: Money
    /// What the network kept of a payment, or gave back with a refund or a reversal.
    public let fee: Money

    /// A line.
    public init(
        kind: SettlementLineKind,
        number: String,
        payment: String,
        reference: AttemptReference,
        terminal: String,
        batch: Int?,
        businessDay: BusinessDay,
        at: Timestamp,
        gross: Money,
        fee: Money
    ) {
        self.kind = kind
        self.number = number
        self.payment = payment
        self.reference = reference
        self.terminal = terminal
        self.batch = batch
        self.businessDay = businessDay
        self.at = at
        self.gross = gross
        self.fee = fee
    }

    /// What it adds to what the merchant is paid: below zero for what goes back.
    public var net: Money {
        let units = gross.minorUnits - fee.minorUnits
        return Money(minorUnits: kind == .payment ? units : -units, currency: gross.currency)
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("kind").string("a kind of line") { SettlementLineKind(rawValue: $0) }
        number = try reader.member("number").string(longest: 32)
        payment = try reader.member("payment").string(longest: 32)
        reference = try AttemptReference(from: reader)
        terminal = try reader.member("terminal").string(longest: 32)
        batch = try reader.optional("batch").map { (number) throws(JSONError) in try number.count() }
        businessDay = try reader.member("business_day").businessDay()
        at = try reader.member("at").timestamp()
        gross = try reader.money("gross")
        fee = Money(
            minorUnits: try reader.member("fee").integer(in: 0...JSONValue.largestInteger),
            currency: gross.currency
        )
        let net = try reader.member("net")
        guard try net.integer() == self.net.minorUnits else { throw net.refused("another sum", "gross less fee") }
    }

    public var json: JSONValue {
        .members([
            "kind": .string(kind.rawValue),
            "number": .string(number),
            "payment": .string(payment),
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "terminal": .string(terminal),
            "batch": batch.map { .integer(Int64($0)) },
            "business_day": .string(businessDay.description),
            "at": .string(at.description),
            "gross": .integer(gross.minorUnits),
            "fee": .integer(fee.minorUnits),
            "net": .integer(net.minorUnits),
            "currency": .string(gross.currency.code),
        ])
    }
}
