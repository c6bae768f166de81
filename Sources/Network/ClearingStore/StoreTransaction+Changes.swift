public import ClearingProtocol
import GRDB
public import Timekeeping

extension StoreTransaction {
    /// Notes a change; what was noted stays.
    public func note(_ change: ChangeRecord) throws {
        try run(
            "INSERT INTO changes(at, subject, change, details) VALUES (?, ?, ?, ?)",
            [change.at.description, change.subject, change.change, change.details.canonicalText]
        )
    }

    /// The changes, oldest first: all of them, or those of one subject.
    public func changes(of subject: String?) throws -> [ChangeRecord] {
        guard let subject else {
            return try rows("SELECT * FROM changes ORDER BY sequence").map(ChangeRecord.init)
        }
        return try rows("SELECT * FROM changes WHERE subject = ? ORDER BY sequence", [subject]).map(ChangeRecord.init)
    }

    /// The merchant of that number with what the node alone keeps of it.
    public func merchantRecord(_ merchant: String) throws -> MerchantRecord? {
        try row("SELECT * FROM merchants WHERE merchant = ?", [merchant]).map(MerchantRecord.init)
    }

    /// All merchants, by number, with what the node alone keeps of them.
    public func merchantRecords() throws -> [MerchantRecord] {
        try rows("SELECT * FROM merchants ORDER BY merchant").map(MerchantRecord.init)
    }

    /// Puts a merchant's profile in the place of the one that it had.
    public func update(_ profile: MerchantProfile) throws {
        memory?.forget()
        try run("UPDATE merchants SET profile = ? WHERE merchant = ?", [profile.json.canonicalText, profile.merchant])
    }

    /// Takes a merchant's right to be paid, for good.
    public func revoke(merchant: String, at instant: Timestamp) throws {
        memory?.forget()
        try run("UPDATE merchants SET revoked_at = ? WHERE merchant = ?", [instant.description, merchant])
    }

    /// Takes a member's right to issue and to acquire, for good.
    public func revoke(member: String, at instant: Timestamp) throws {
        memory?.forget()
        try run("UPDATE members SET revoked_at = ? WHERE member = ?", [instant.description, member])
    }

    /// Whether a member was revoked.
    public func isRevoked(member: String) throws -> Bool {
        try recall(member, in: \.revokedMembers) {
            try number("SELECT count(*) FROM members WHERE member = ? AND revoked_at IS NOT NULL", [member]) > 0
        } ?? false
    }

    /// Whether a merchant and the member that acquires it are both not revoked.
    public func takesPayments(merchant: String) throws -> Bool {
        try recall(merchant, in: \.takers) {
            try number(
                """
                SELECT count(*) FROM merchants JOIN members ON member = json_extract(profile, '$.acquirer')
                WHERE merchant = ? AND merchants.revoked_at IS NULL AND members.revoked_at IS NULL
                """,
                [merchant]
            ) > 0
        } ?? false
    }
}
