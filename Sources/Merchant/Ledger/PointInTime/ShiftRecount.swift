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
    /// What else a Z has of it.
    let contents: Contents

    /// What a Z has beyond totals and cash, as far as the entries of the shift's range say it.
    struct Contents: Sendable, Hashable {
        /// The first and the last order.
        let orders: [String?]
        let methods: [ShiftMethod]
        let moves: CashMoves
        let float: Money
        let floatPieces: CashPieces?
        /// The shift's attempts that wait for the network's word.
        let unresolved: Set<AttemptReference>
    }

    /// The members in which a frozen Z report says something else, in words; none when it holds.
    ///
    /// - Parameters:
    ///   - previous: the leaf of the Z before, from the journal.
    ///   - former: what the shifts before took, a row a currency.
    public func differences(from report: ShiftClosed, previous: [UInt8]?, former: [Figures]) -> [String] {
        let differences = [
            ("its number", report.number == shift.number),
            ("the hash of the Z before", report.previous == previous),
            ("its first entry", report.firstSequence == shift.firstSequence),
            ("its totals", report.totals == totals),
            ("its attempts", report.attempts == attempts),
            ("the cash expected", report.expected == expected),
        ]
        return (differences + (report.details.map { members($0, former) } ?? [])).filter { !$0.1 }.map(\.0)
    }

    private func members(_ details: ShiftDetails, _ former: [Figures]) -> [(String, Bool)] {
        let carried = Set(details.carried.compactMap(\.attempt))
        return [
            ("its end", details.endSequence == shift.endSequence),
            ("its first and last order", [details.firstOrder, details.lastOrder] == contents.orders),
            ("its payments by method", details.methods == contents.methods),
            ("its perpetual totals", details.grandTotals == former.adding(figures)),
            ("its pay-ins and pay-outs", details.moves == contents.moves),
            ("its float", details.float == contents.float && details.floatPieces == contents.floatPieces),
            ("the orders that it carried", carried.isSuperset(of: contents.unresolved)),
        ]
    }
}
