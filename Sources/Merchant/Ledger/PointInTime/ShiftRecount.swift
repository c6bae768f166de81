public import ClearingProtocol
public import Money

/// A shift made again from the entries of the journal, as it stood after one of them.
///
/// It asks no projection for a figure, so that it says the same whenever it is made.
public struct ShiftRecount: Sendable, Hashable {
    /// The shift as it stood then.
    public let shift: Shift
    /// The newest entry that was counted.
    public let sequence: Int
    /// The payments and refunds of its range, a row a currency.
    public let figures: [Figures]
    /// What came in, by kind and currency, as a batch counts it.
    public let totals: [BatchTotal]
    /// How many attempts that began in it stood in each state.
    public let attempts: [AttemptState: Int]
    /// The cash that should have been in the drawer.
    public let expected: Money

    /// The members in which a frozen Z report says something else, in words; none when it holds.
    ///
    /// - Parameter previous: the leaf of the Z before, from the journal.
    public func differences(from report: ShiftClosed, previous: [UInt8]?) -> [String] {
        [
            ("its number", report.number == shift.number),
            ("the hash of the Z before", report.previous == previous),
            ("its first entry", report.firstSequence == shift.firstSequence),
            ("its totals", report.totals == totals),
            ("its attempts", report.attempts == attempts),
            ("the cash expected", report.expected == expected),
        ]
        .filter { !$0.1 }.map(\.0)
    }
}
