public import Money

/// The rate and the fixed part for payments from an amount on, in place of the schedule's own.
public struct FeeTier: JSONMessage {
    /// The smallest payment of the tier, in minor units.
    public let from: Int64
    /// The share of the whole amount.
    public let rate: Rate
    /// What is added to the share, in minor units.
    public let fixed: Int64

    /// A tier.
    public init(from: Int64, rate: Rate, fixed: Int64 = 0) {
        self.from = from
        self.rate = rate
        self.fixed = fixed
    }

    public init(from reader: JSONReader) throws(JSONError) {
        from = try reader.member("from").integer(in: 1...JSONValue.largestInteger)
        rate = Rate(partsPerMillion: try reader.member("rate_parts_per_million").integer(in: 0...1_000_000))
        fixed = try reader.optional("fixed")?.integer(in: 0...JSONValue.largestInteger) ?? 0
    }

    public var json: JSONValue {
        .members([
            "from": .integer(from),
            "rate_parts_per_million": .integer(rate.partsPerMillion),
            "fixed": fixed == 0 ? nil : .integer(fixed),
        ])
    }
}
