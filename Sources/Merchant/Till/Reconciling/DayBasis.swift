public import Timekeeping

/// What a day's reconciliation went by: while it is the same, the day comes to the same.
public struct DayBasis: Sendable, Hashable {
    /// The business day.
    public let day: BusinessDay
    /// How many entries each journal had; decisions are among them.
    let entries: [Int]
    /// The numbers of the statements that were read in.
    let statements: [Int64]
    /// The digest of the file by which the merchant states what acquirers charge.
    let terms: String?
    /// What the store keeps of the day: whoever else reconciles it, with more ledgers say, writes it anew.
    var figures: String?
}
