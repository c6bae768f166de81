public import ClearingProtocol
public import Timekeeping

/// A merchant as the node keeps it.
public struct MerchantRecord: Sendable, Hashable {
    /// What both sides know of it.
    public let profile: MerchantProfile
    /// When it was added.
    public let addedAt: Timestamp
    /// When it was revoked, if it was.
    public let revokedAt: Timestamp?

    init(_ row: StoredRow) throws {
        profile = try row.message("profile")
        addedAt = try row.timestamp("added_at")
        revokedAt = try row.optionalTimestamp("revoked_at")
    }
}
