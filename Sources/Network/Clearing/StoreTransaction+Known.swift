import ClearingProtocol
import ClearingStore
import OutsideText

extension StoreTransaction {
    /// The merchant of that number; otherwise a problem.
    func known(merchant: String) throws -> MerchantProfile {
        guard let profile = try self.merchant(merchant) else { throw Problem.unknown("Merchant \(merchant.shown())") }
        return profile
    }

    /// The terminal of that number; otherwise a problem.
    func known(terminal: String) throws -> TerminalRecord {
        guard let record = try self.terminal(terminal) else { throw Problem.unknown("Terminal \(terminal.shown())") }
        return record
    }

    /// The terminal of that number, which is paired and not revoked; otherwise a problem.
    func active(terminal: String) throws -> TerminalRecord {
        let record = try known(terminal: terminal)
        guard record.revokedAt == nil, record.key != nil else {
            throw Problem(.unauthorised, "Terminal \(terminal) is not paired or was revoked; pair it again.")
        }
        return record
    }

    /// The member of that number; otherwise a problem.
    func known(member: String) throws -> MemberRecord {
        guard let record = try self.member(member) else { throw Problem.unknown("Member \(member.shown())") }
        return record
    }

    /// Makes sure that a member is there, was not revoked, and has a role.
    func require(_ role: MemberRole, of member: String) throws {
        let record = try known(member: member)
        guard record.member.roles.contains(role) else {
            throw Problem(.conflict, "Member \(member) is no \(role.rawValue).", field: role.rawValue)
        }
        guard record.revokedAt == nil else {
            throw Problem(.conflict, "Member \(member) was revoked; name another one.", field: role.rawValue)
        }
    }

    /// The wallet of that number, which is not revoked and neither is its issuer; otherwise a problem.
    func active(wallet: String) throws -> WalletRecord {
        let record = try known(wallet: wallet)
        guard record.revokedAt == nil else {
            throw Problem(.walletRevoked, "Wallet \(wallet) was revoked and stays so; open another one.")
        }
        guard try !isRevoked(member: record.issuer) else {
            throw Problem(
                .walletRevoked,
                "Wallet \(wallet) is of member \(record.issuer), which was revoked; open one of another member."
            )
        }
        return record
    }

    /// The wallet of that number; otherwise a problem.
    func known(wallet: String) throws -> WalletRecord {
        guard let record = try self.wallet(wallet) else { throw Problem.unknown("Wallet \(wallet.shown())") }
        return record
    }
}
