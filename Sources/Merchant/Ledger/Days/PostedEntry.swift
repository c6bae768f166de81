public import ClearingProtocol

/// An entry of the journal that posts, with what only other entries tell of it.
public struct PostedEntry: Sendable, Hashable {
    /// The entry.
    public let entry: JournalEntry
    /// How a payment was paid; `nil` for other entries.
    public let mode: PaymentMode?
    /// The cashier's own words about a payment's order, if any.
    public let note: String?
}
