public import Money

/// The count and the sums of one kind of movement in one currency at the expense of one sponsor.
public struct BatchTotal: JSONMessage {
    /// What is counted.
    public let kind: MovementKind
    /// Who pays for the promotion that is part of it, or `nil` for none.
    public let sponsor: String?
    /// How many there are.
    public let count: Int
    /// Their amounts together.
    public let amount: Money
    /// Their fees together.
    public let fee: Money

    /// A total.
    public init(kind: MovementKind, sponsor: String? = nil, count: Int, amount: Money, fee: Money) {
        self.kind = kind
        self.sponsor = sponsor
        self.count = count
        self.amount = amount
        self.fee = fee
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("kind").string("a kind of movement") { MovementKind(rawValue: $0) }
        sponsor = try reader.optional("sponsor")?.string(longest: 32)
        count = try reader.member("count").count()
        amount = try reader.money()
        guard !amount.isNegative else { throw try reader.member("amount").refused("\(amount.minorUnits)", "0 or more") }
        fee = Money(
            minorUnits: try reader.member("fee").integer(in: 0...JSONValue.largestInteger),
            currency: amount.currency
        )
    }

    public var json: JSONValue {
        .members([
            "kind": .string(kind.rawValue),
            "sponsor": sponsor.map(JSONValue.string),
            "count": .integer(Int64(count)),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "fee": .integer(fee.minorUnits),
        ])
    }

    /// The totals of the lines, ordered by kind and then by currency.
    ///
    /// - Throws: ``MoneyError`` when a sum is too large.
    public static func totals(of lines: [BatchLine]) throws(MoneyError) -> [BatchTotal] {
        var sums: [String: BatchTotal] = [:]
        for line in lines {
            let key = "\(line.kind.rawValue) \(line.amount.currency.code)"
            let zero = Money.zero(line.amount.currency)
            let sum = sums[key] ?? BatchTotal(kind: line.kind, count: 0, amount: zero, fee: zero)
            sums[key] = BatchTotal(
                kind: line.kind,
                count: sum.count + 1,
                amount: try sum.amount.adding(line.amount),
                fee: try sum.fee.adding(line.fee)
            )
        }
        return sums.sorted { $0.key < $1.key }.map(\.value)
    }
}
