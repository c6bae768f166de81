public import Money

/// The count and the sums of the lines of one kind in a settlement.
public struct SettlementTotal: JSONMessage {
    /// What is counted.
    public let kind: SettlementLineKind
    /// How many there are.
    public let count: Int
    /// Their gross amounts together.
    public let gross: Money
    /// Their fees together: kept of payments, given back with the others.
    public let fee: Money

    /// A total.
    public init(kind: SettlementLineKind, count: Int, gross: Money, fee: Money) {
        self.kind = kind
        self.count = count
        self.gross = gross
        self.fee = fee
    }

    public init(from reader: JSONReader) throws(JSONError) {
        kind = try reader.member("kind").string("a kind of line") { SettlementLineKind(rawValue: $0) }
        count = try reader.member("count").count()
        gross = try reader.money("gross")
        fee = Money(
            minorUnits: try reader.member("fee").integer(in: 0...JSONValue.largestInteger),
            currency: gross.currency
        )
    }

    public var json: JSONValue {
        [
            "kind": .string(kind.rawValue),
            "count": .integer(Int64(count)),
            "gross": .integer(gross.minorUnits),
            "fee": .integer(fee.minorUnits),
            "currency": .string(gross.currency.code),
        ]
    }

    /// The totals of lines of one currency, one for each kind, those without lines too.
    ///
    /// - Throws: ``MoneyError`` when the currencies differ or a sum is too large.
    public static func totals(
        of lines: [SettlementLine],
        in currency: Currency
    ) throws(MoneyError) -> [SettlementTotal] {
        var totals: [SettlementTotal] = []
        for kind in SettlementLineKind.allCases {
            let lines = lines.filter { $0.kind == kind }
            let total = SettlementTotal(
                kind: kind,
                count: lines.count,
                gross: try Money.sum(of: lines.map(\.gross), currency: currency),
                fee: try Money.sum(of: lines.map(\.fee), currency: currency)
            )
            totals.append(total)
        }
        return totals
    }
}
