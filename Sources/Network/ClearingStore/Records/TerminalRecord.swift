public import ClearingProtocol
public import Timekeeping

/// A till as the node knows it.
public struct TerminalRecord: Sendable, Hashable {
    /// Its number.
    public let terminal: String
    /// The merchant that it belongs to.
    public let merchant: String
    /// Its key, once it is paired.
    public let key: VerifyingKey?
    /// The name of the first key of those that were rotated one into the next, where there were others.
    public let keyLineage: String?
    /// When the administrator added it.
    public let addedAt: Timestamp
    /// When it was last paired.
    public let pairedAt: Timestamp?
    /// When it was revoked, if it was.
    public let revokedAt: Timestamp?

    /// A till.
    public init(
        terminal: String,
        merchant: String,
        key: VerifyingKey? = nil,
        keyLineage: String? = nil,
        addedAt: Timestamp,
        pairedAt: Timestamp? = nil,
        revokedAt: Timestamp? = nil
    ) {
        self.terminal = terminal
        self.merchant = merchant
        self.key = key
        self.keyLineage = keyLineage
        self.addedAt = addedAt
        self.pairedAt = pairedAt
        self.revokedAt = revokedAt
    }

    init(_ row: StoredRow) throws {
        self.init(
            terminal: try row.text("terminal"),
            merchant: try row.text("merchant"),
            key: try row.optionalKey("public_key"),
            keyLineage: row.optionalText("key_lineage"),
            addedAt: try row.timestamp("added_at"),
            pairedAt: try row.optionalTimestamp("paired_at"),
            revokedAt: try row.optionalTimestamp("revoked_at")
        )
    }
}
