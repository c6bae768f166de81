public import ClearingProtocol
public import Timekeeping

/// An organisation of the network as the node keeps it.
public struct MemberRecord: Sendable, Hashable {
    /// Who it is.
    public let member: Member
    /// When it was added.
    public let addedAt: Timestamp
    /// Where its leaf stands in the network's log.
    public let logIndex: Int
    /// When it was revoked, if it was.
    public let revokedAt: Timestamp?

    /// A member.
    public init(member: Member, addedAt: Timestamp, logIndex: Int, revokedAt: Timestamp? = nil) {
        self.member = member
        self.addedAt = addedAt
        self.logIndex = logIndex
        self.revokedAt = revokedAt
    }

    init(_ row: StoredRow) throws {
        var roles: Set<MemberRole> = []
        if try row.count("is_issuer") == 1 { roles.insert(.issuer) }
        if try row.count("is_acquirer") == 1 { roles.insert(.acquirer) }
        self.init(
            member: Member(member: try row.text("member"), name: try row.text("name"), roles: roles),
            addedAt: try row.timestamp("added_at"),
            logIndex: try row.count("log_index"),
            revokedAt: try row.optionalTimestamp("revoked_at")
        )
    }
}
