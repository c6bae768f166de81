import GRDB
import Money

/// The sums that a row of takings holds, in minor units.
struct TakingsFigures: Sendable, Hashable {
    private(set) var count = 0
    private(set) var gross: Int64 = 0
    private(set) var refundCount = 0
    private(set) var refunds: Int64 = 0
    private(set) var fees: Int64 = 0
    private(set) var tips: Int64 = 0

    init() {}

    /// The figures in the six columns from one on.
    init(_ row: Row, from column: Int) {
        count = row[column]
        gross = row[column + 1]
        refundCount = row[column + 2]
        refunds = row[column + 3]
        fees = row[column + 4]
        tips = row[column + 5]
    }

    var values: [DatabaseValue] {
        [
            count.databaseValue, gross.databaseValue, refundCount.databaseValue, refunds.databaseValue,
            fees.databaseValue, tips.databaseValue,
        ]
    }

    /// Adds what an entry adds.
    ///
    /// - Throws: `MoneyError` when a sum is too large.
    mutating func add(_ takings: Takings) throws(MoneyError) {
        let sum = try self.takings(in: takings.currency).adding(takings)
        count = sum.count
        gross = sum.gross.minorUnits
        refundCount = sum.refundCount
        refunds = sum.refunds.minorUnits
        fees = sum.fees.minorUnits
        tips = sum.tips.minorUnits
    }

    /// The figures as money.
    func takings(in currency: Currency) -> Takings {
        func money(_ units: Int64) -> Money { Money(minorUnits: units, currency: currency) }
        return Takings(
            count: count,
            gross: money(gross),
            refundCount: refundCount,
            refunds: money(refunds),
            fees: money(fees),
            tips: money(tips)
        )
    }
}
