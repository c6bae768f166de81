public import Timekeeping

/// A row that only one side has, by what a row of the other side may be recognised although the numbers differ.
public struct LeftoverRow: Sendable, Hashable, Identifiable {
    /// By what the caller finds it again.
    public let id: String
    /// Which way the money went.
    public let kind: MatchRow.Kind
    /// How much, in minor units.
    public let amount: Int64
    /// In which currency.
    public let currency: CurrencyMark
    /// The terminal, where it is known by the same number on both sides.
    public let terminal: String?
    /// When, where the side tells it.
    public let at: Timestamp?
    /// The day to which its side counts it.
    public let day: BusinessDay

    /// A row.
    public init(
        id: String,
        kind: MatchRow.Kind,
        amount: Int64,
        currency: CurrencyMark,
        terminal: String?,
        at: Timestamp?,
        day: BusinessDay
    ) {
        self.id = id
        self.kind = kind
        self.amount = amount
        self.currency = currency
        self.terminal = terminal
        self.at = at
        self.day = day
    }
}
