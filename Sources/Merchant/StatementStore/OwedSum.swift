public import Money
public import Timekeeping

/// What clearing's rows of a day come to after fees, for one payout.
public struct OwedSum: Sendable, Hashable {
    /// The day to which clearing counts the rows.
    public let day: BusinessDay
    /// The host's number of the payout, where it gives one.
    public let payout: String?
    /// The host that owes it, where its statement says which.
    public let host: String?
    /// The payments less what was given back and fees, in minor units.
    public private(set) var net: Int64
    /// What the host says that it paid out, in minor units, where it says so.
    public private(set) var told: Int64?
    /// The currency.
    public let currency: Currency

    /// Takes in another sum of the same day, host and currency.
    mutating func add(_ other: OwedSum) {
        net += other.net
        if told != nil || other.told != nil { told = (told ?? 0) + (other.told ?? 0) }
    }
}
