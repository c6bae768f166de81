public import ClearingProtocol
public import Money

/// What came in by one way of paying, through one network, in one currency.
public struct ShiftMethod: JSONMessage {
    /// How it was paid.
    public let mode: PaymentMode
    /// The network that it came through.
    public let network: String
    /// How many payments there are.
    public internal(set) var count: Int
    /// What was paid.
    public internal(set) var amount: Money
    /// What the networks kept.
    public internal(set) var fee: Money
    /// What of the amount are tips.
    public internal(set) var tips: Money
    /// What the merchant gave up in promotions, beyond the amount.
    public internal(set) var discounts: Money

    init(mode: PaymentMode, network: String, count: Int, currency: Currency, sums: [Int64]) {
        self.mode = mode
        self.network = network
        self.count = count
        amount = Money(minorUnits: sums[0], currency: currency)
        fee = Money(minorUnits: sums[1], currency: currency)
        tips = Money(minorUnits: sums[2], currency: currency)
        discounts = Money(minorUnits: sums[3], currency: currency)
    }

    public init(from reader: JSONReader) throws(JSONError) {
        mode = try reader.member("mode").string("a way of paying") { PaymentMode(rawValue: $0) }
        network = try reader.network()
        count = try reader.member("count").count()
        amount = try reader.money()
        fee = try reader.money("fee")
        tips = try reader.money("tips")
        discounts = try reader.money("discounts")
    }

    public var json: JSONValue {
        .members([
            "mode": .string(mode.rawValue),
            "network": .network(network),
            "count": .integer(Int64(count)),
            "amount": .integer(amount.minorUnits),
            "fee": .integer(fee.minorUnits),
            "tips": .integer(tips.minorUnits),
            "discounts": .integer(discounts.minorUnits),
            "currency": .string(amount.currency.code),
        ])
    }

    /// Takes a payment in.
    mutating func add(_ fact: PaymentAccepted) {
        let currency = amount.currency
        func sum(_ money: Money, _ units: Int64) -> Money {
            Money(minorUnits: money.minorUnits + units, currency: currency)
        }
        count += 1
        amount = sum(amount, fact.amount.minorUnits)
        fee = sum(fee, fact.payment.fee.minorUnits)
        tips = sum(tips, fact.tip)
        discounts = sum(discounts, fact.discount)
    }

    /// By what they are put in order.
    var order: String { "\(mode.rawValue) \(network) \(amount.currency.code)" }
}
