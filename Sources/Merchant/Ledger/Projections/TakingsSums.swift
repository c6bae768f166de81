import ClearingProtocol
import GRDB
import Money

/// What came in and went back, in the minor units of one currency.
struct TakingsSums: Sendable, Hashable {
    /// How many payments there are.
    var count = 0
    /// What they amount to.
    var gross: Int64 = 0
    /// How many refunds there are.
    var refundCount = 0
    /// What they amount to.
    var refunds: Int64 = 0
    /// What the network kept, less what it gave back with refunds.
    var fees: Int64 = 0
    /// What of the gross are tips.
    var tips: Int64 = 0
    /// What the merchant gave up in promotions, which is not in the gross.
    var discounts: Int64 = 0

    /// The columns, as ``TableLayout`` wants them.
    static let columns: KeyValuePairs<String, String> = [
        "count": "INTEGER NOT NULL CHECK (count >= 0)",
        "gross": "INTEGER NOT NULL CHECK (gross >= 0)",
        "refund_count": "INTEGER NOT NULL CHECK (refund_count >= 0)",
        "refunds": "INTEGER NOT NULL CHECK (refunds >= 0)",
        "fees": "INTEGER NOT NULL",
        "tips": "INTEGER NOT NULL CHECK (tips >= 0)",
        "discounts": "INTEGER NOT NULL CHECK (discounts >= 0)",
    ]

    init() {}

    /// Reads the columns from the one at `first` on.
    init(_ row: Row, from first: Int) {
        count = row[first]
        gross = row[first + 1]
        refundCount = row[first + 2]
        refunds = row[first + 3]
        fees = row[first + 4]
        tips = row[first + 5]
        discounts = row[first + 6]
    }

    var values: [DatabaseValue] {
        [
            count.databaseValue, gross.databaseValue, refundCount.databaseValue, refunds.databaseValue,
            fees.databaseValue, tips.databaseValue, discounts.databaseValue,
        ]
    }

    /// Takes a payment in.
    mutating func add(_ payment: PaymentAccepted) {
        count += 1
        gross += payment.amount.minorUnits
        fees += payment.payment.fee.minorUnits
        tips += payment.tip
        discounts += payment.discount
    }

    /// Takes a refund in.
    mutating func add(_ refund: RefundAccepted) {
        refundCount += 1
        refunds += refund.amount.minorUnits
        fees -= refund.record.fee.minorUnits
    }

    /// Takes other sums in.
    mutating func add(_ other: TakingsSums) {
        count += other.count
        gross += other.gross
        refundCount += other.refundCount
        refunds += other.refunds
        fees += other.fees
        tips += other.tips
        discounts += other.discounts
    }

    /// The sums as money.
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
