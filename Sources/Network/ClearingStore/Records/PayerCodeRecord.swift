public import Timekeeping

/// A code that a wallet gave out; of its digits only a keyed hash and the last four are kept.
public struct PayerCodeRecord: Sendable, Hashable {
    /// The keyed hash of the digits, 32 bytes.
    public let hash: [UInt8]
    /// The wallet that gave it out.
    public let wallet: String
    /// The last four digits.
    public let lastFour: String
    /// Until when it can be charged.
    public let expiresAt: Timestamp
    /// When it was charged, if it was.
    public let usedAt: Timestamp?

    /// A code.
    public init(hash: [UInt8], wallet: String, lastFour: String, expiresAt: Timestamp, usedAt: Timestamp? = nil) {
        self.hash = hash
        self.wallet = wallet
        self.lastFour = lastFour
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }

    init(_ row: StoredRow) throws {
        self.init(
            hash: try row.bytes("code_hash"),
            wallet: try row.text("wallet"),
            lastFour: try row.text("last_four"),
            expiresAt: try row.timestamp("expires_at"),
            usedAt: try row.optionalTimestamp("used_at")
        )
    }
}
