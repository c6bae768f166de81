public import Money
public import Timekeeping

/// What is written before the entries of some business days.
public struct ExportHead: Sendable, Hashable {
    /// What no other ledger is called.
    public var ledger: String
    /// The merchant's name, as known when the ledger was founded.
    public var merchant: String
    /// The merchant's name in Chinese, if it has one.
    public var chineseName: String?
    /// The currency of the merchant's orders.
    public var currency: Currency
    /// When the ledger was founded.
    public var foundedAt: Timestamp
    /// The days: those that were asked for, otherwise those on which something was posted; `nil` when nothing ever was.
    public var days: ClosedRange<BusinessDay>?
    /// What stood on the accounts before the first day.
    public var opening: [ExportedPosting]

    /// A head.
    public init(
        ledger: String,
        merchant: String,
        chineseName: String? = nil,
        currency: Currency,
        foundedAt: Timestamp,
        days: ClosedRange<BusinessDay>?,
        opening: [ExportedPosting] = []
    ) {
        self.ledger = ledger
        self.merchant = merchant
        self.chineseName = chineseName
        self.currency = currency
        self.foundedAt = foundedAt
        self.days = days
        self.opening = opening
    }

    /// The merchant's names, the one in Latin letters first.
    var names: String { ([merchant] + [chineseName].compactMap { $0 }).joined(separator: " ") }

    /// The days, in words.
    var dayWords: String {
        switch days {
        case nil: "no business day"
        case let days? where days.lowerBound == days.upperBound: "business day \(days.lowerBound)"
        case let days?: "business days \(days.lowerBound) to \(days.upperBound)"
        }
    }
}
