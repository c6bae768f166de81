public import Statements
public import Timekeeping

/// A statement that was read in.
public struct ImportedStatement: Sendable, Hashable, Identifiable {
    /// Its number in the store.
    public let id: Int64
    /// The file, as whoever read it in named it.
    public let file: String
    /// What it says of itself.
    public let summary: StatementSummary
    /// How many of its rows another statement had told before.
    public let skipped: Int
    /// When it was read in.
    public let importedAt: Timestamp
    /// Whether it was read in just now, and not before.
    public let isNew: Bool
}
