public import Timekeeping

/// A one-time code by which a terminal makes its key known; only the hash of its text is kept.
public struct PairingCodeRecord: Sendable, Hashable {
    /// The SHA-256 of the code.
    public let hash: [UInt8]
    /// The terminal that the code is for.
    public let terminal: String
    /// Until when it is good.
    public let expiresAt: Timestamp
    /// When it was used, if it was.
    public let usedAt: Timestamp?

    /// A code.
    public init(hash: [UInt8], terminal: String, expiresAt: Timestamp, usedAt: Timestamp? = nil) {
        self.hash = hash
        self.terminal = terminal
        self.expiresAt = expiresAt
        self.usedAt = usedAt
    }
}
