public import ClearingProtocol

/// What restoring a backup did.
public struct RestoreReport: Sendable, Hashable {
    /// The ledger that was restored.
    public let ledger: String
    /// The head of its journal's tree; its size is the number of entries.
    public let head: TreeHead
    /// How many of them were not there before.
    public let added: Int
    /// Where the file is that was replaced, or `nil` when there was none or nothing was to do.
    public let replaced: String?
    /// Whether the ledger held the same entries already and was sound, so that nothing was changed.
    public let isUnchanged: Bool
    /// Whether the terminal's key is there; without it the terminal must be paired again.
    public let hasKey: Bool
}
