import Money

/// What was to come from clearing, held against what came to the bank.
public struct PayoutMatch: Sendable, Hashable {
    /// Payouts that one or more credits paid together.
    public struct Group: Sendable, Hashable {
        /// What was to come.
        public let payouts: [ExpectedPayout]
        /// What came.
        public let credits: [BankCredit]

        /// What came beyond what was to come, in minor units; below zero where it is short.
        public var surplus: Int64 {
            credits.reduce(0) { $0 + $1.amount.minorUnits } - payouts.reduce(0) { $0 + $1.amount.minorUnits }
        }

        /// The break that stands, or `nil` where it is paid to the cent.
        public var breakKind: BreakKind? {
            if surplus == 0 { return nil }
            return surplus < 0 ? .payoutShort : .payoutOver
        }
    }

    /// What was paid, to the cent or not.
    public let groups: [Group]
    /// What nothing was found for, although the bank's statement goes beyond the day on which it was due.
    public let missing: [ExpectedPayout]
    /// What is not due yet, or whose day the bank's statement does not cover.
    public let outstanding: [ExpectedPayout]
    /// What came once more than it was to come.
    public let repeated: [RepeatedCredit]
    /// What came, paid and was taken back since, or looks as if it was.
    public let returned: [ReturnedCredit]
    /// What paid an earlier day went and came again: nothing, together.
    public let settled: [BankCredit]
}
