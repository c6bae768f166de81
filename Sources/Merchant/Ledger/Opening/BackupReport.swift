public import ClearingProtocol

/// What a backup holds.
public struct BackupReport: Sendable, Hashable {
    /// Where it is.
    public let path: String
    /// The ledger it is of.
    public let ledger: String
    /// The head of its journal's tree; its size is the number of entries.
    public let head: TreeHead
    /// How many bytes the file has.
    public let bytes: Int
}
