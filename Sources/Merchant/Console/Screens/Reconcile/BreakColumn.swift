/// A row of one side, as it is shown beside the other's.
struct BreakColumn {
    /// Whose it is.
    let title: String
    /// What it says.
    let facts: [BreakFact: String]
}

/// What rows say.
enum BreakFact: CaseIterable {
    case order, number, day, time, amount, fee, discount, currency, state, terminal, payout, text, source
}
