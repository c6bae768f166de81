public import ClearingProtocol
public import Money

/// Cash by its notes and coins: how many there are of each value.
public struct CashPieces: Sendable, Hashable {
    /// How many of each value, the value in minor units; none of them is zero.
    public let counts: [Int64: Int]
    /// What they come to.
    public let total: Money

    /// The most notes or coins of one value.
    public static let most = 1_000_000

    /// Notes and coins; those of which there are none are left out.
    ///
    /// - Returns: `nil` when a value or a number cannot be, or the sum is too large.
    public init?(_ counts: [Int64: Int], in currency: Currency) {
        var total: Int64 = 0
        for (value, count) in counts {
            guard (1...JSONValue.largestInteger).contains(value), (0...Self.most).contains(count) else { return nil }
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: Int64(count))
            guard !isTooLarge, product <= JSONValue.largestInteger - total else { return nil }
            total += product
        }
        self.counts = counts.filter { $0.value > 0 }
        self.total = Money(minorUnits: total, currency: currency)
    }

    /// The values and how many there are of each, the largest first.
    public var lines: [(value: Money, count: Int)] {
        counts.sorted { $0.key > $1.key }.map { (Money(minorUnits: $0.key, currency: total.currency), $0.value) }
    }

    /// Reads notes and coins that an object may have under a name.
    ///
    /// - Throws: ``JSONError`` when they cannot be, or do not come to the sum that stands beside them.
    static func optional(_ name: String, of sum: Money?, in reader: JSONReader) throws(JSONError) -> CashPieces? {
        guard let member = try reader.optional(name) else { return nil }
        var counts: [Int64: Int] = [:]
        for element in try member.elements(most: 64) {
            let value = try element.member("value").integer(in: 1...JSONValue.largestInteger)
            counts[value] = try element.member("count").count()
        }
        guard let sum, let pieces = CashPieces(counts, in: sum.currency), pieces.total == sum else {
            throw member.refused("another sum", "notes and coins that come to the sum beside them")
        }
        return pieces
    }

    /// The notes and coins as facts have them.
    public var json: JSONValue {
        .array(
            lines.map { ["value": .integer($0.value.minorUnits), "count": .integer(Int64($0.count))] }
        )
    }
}
