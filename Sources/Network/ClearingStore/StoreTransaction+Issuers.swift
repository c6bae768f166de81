import ClearingProtocol
import GRDB
import Timekeeping

extension StoreTransaction {
    /// How many members there are.
    public func memberCount() throws -> Int { try number("SELECT count(*) FROM members") }

    /// Adds a member.
    public func add(_ member: MemberRecord) throws {
        try run(
            """
            INSERT INTO members(member, name, is_issuer, is_acquirer, added_at, log_index) VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                member.member.member, member.member.name, member.member.roles.contains(.issuer) ? 1 : 0,
                member.member.roles.contains(.acquirer) ? 1 : 0, member.addedAt.description, member.logIndex,
            ]
        )
    }

    /// The member of that number.
    public func member(_ member: String) throws -> MemberRecord? {
        try row("SELECT * FROM members WHERE member = ?", [member]).map(MemberRecord.init)
    }

    /// All members, the founding one first.
    public func members() throws -> [MemberRecord] {
        try rows("SELECT * FROM members ORDER BY log_index").map(MemberRecord.init)
    }

    /// Gives every merchant that has no acquirer one.
    public func adoptMerchants(by acquirer: String) throws {
        memory?.forget()
        try run(
            """
            UPDATE merchants SET profile = json_set(profile, '$.acquirer', ?)
            WHERE json_extract(profile, '$.acquirer') IS NULL
            """,
            [acquirer]
        )
    }
}
