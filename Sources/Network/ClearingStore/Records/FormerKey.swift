public import ClearingProtocol
public import Timekeeping

/// A key that another one took the place of.
public struct FormerKey: Sendable, Hashable {
    /// Whose it was.
    public let owner: KeyHolder.Owner
    /// The key.
    public let key: VerifyingKey
    /// When it was replaced.
    public let replacedAt: Timestamp
    /// Until when it is taken beside the new one; the moment of its replacement where it was not rotated.
    public let goodUntil: Timestamp

    /// A key of earlier.
    public init(owner: KeyHolder.Owner, key: VerifyingKey, replacedAt: Timestamp, goodUntil: Timestamp) {
        self.owner = owner
        self.key = key
        self.replacedAt = replacedAt
        self.goodUntil = goodUntil
    }

    init(_ row: StoredRow) throws {
        let terminal = row.optionalText("terminal").map(KeyHolder.Owner.terminal)
        self.init(
            owner: try terminal ?? .wallet(row.text("wallet")),
            key: try row.key("public_key"),
            replacedAt: try row.timestamp("replaced_at"),
            goodUntil: try row.timestamp("good_until")
        )
    }
}
