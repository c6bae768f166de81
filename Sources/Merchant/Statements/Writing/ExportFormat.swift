/// The forms in which the books are written to a file.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// Comma-separated values (RFC 4180), a line for each movement on an account of the merchant's.
    case csv
    /// JSON Lines, an object for each entry that posts.
    case jsonLines = "jsonl"
    /// A journal that hledger reads, and ledger.
    case hledger
    /// A journal that Beancount reads.
    case beancount
    /// A bank's statement of what the networks owe (ISO 20022 camt.053.001.08).
    case camt053
}
