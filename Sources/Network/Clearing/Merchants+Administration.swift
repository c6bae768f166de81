public import ClearingProtocol
public import ClearingStore
import Timekeeping

extension Merchants {
    /// Changes a merchant from now on; what it was before stays in the record of changes. Payments that were made keep
    /// the fees that they were made with, also when they are refunded.
    ///
    /// - Throws: `Problem` when there is no such merchant, or naming the field that cannot be.
    public func change(_ merchant: String, _ change: MerchantChange) async throws -> MerchantProfile {
        try await context.act { work in
            let before = try work.transaction.known(merchant: merchant)
            let after = change.applied(to: before)
            try after.requireValid()
            guard after != before else { return before }
            try work.transaction.update(after)
            let (old, new) = before.differences(to: after)
            try work.note(.changed, of: merchant, ["before": .object(old), "after": .object(new)])
            return after
        }
    }

    /// Takes a merchant's right to be paid, for good. Its terminals still query, cancel, reverse and refund, send
    /// their batches, and it is paid out what it is owed. Again it changes nothing.
    ///
    /// - Throws: `Problem` when there is no such merchant.
    public func revoke(_ merchant: String) async throws -> MerchantRecord {
        _ = try await context.act { work in
            let profile = try work.transaction.known(merchant: merchant)
            guard try work.transaction.merchantRecord(merchant)?.revokedAt == nil else { return profile }
            try work.transaction.revoke(merchant: merchant, at: work.now)
            let pseudonym = try work.transaction.pseudonym(of: Account.payable(to: merchant))
            _ = try work.append(leaf: .merchantRevoked, ["account": .string(pseudonym ?? "")])
            try work.note(.revoked, of: merchant)
            return profile
        }
        return try await record(of: merchant)
    }

    /// The merchant of that number with what the node alone keeps of it.
    ///
    /// - Throws: `Problem` when there is none.
    public func record(of merchant: String) async throws -> MerchantRecord {
        try await context.store.read { transaction in
            let profile = try transaction.known(merchant: merchant)
            guard let record = try transaction.merchantRecord(profile.merchant) else {
                throw Problem.unknown("Merchant \(profile.merchant)")
            }
            return record
        }
    }

    /// All merchants, by number, with what the node alone keeps of them.
    public func records() async throws -> [MerchantRecord] {
        try await context.store.read { try $0.merchantRecords() }
    }
}

extension UnitOfWork {
    /// Makes sure that a merchant may be paid: neither it nor the member that acquires it was revoked.
    func requireTaking(_ merchant: String) throws {
        guard try transaction.takesPayments(merchant: merchant) else {
            throw Problem(.merchantRevoked, "Merchant \(merchant) was revoked and takes no more payments.")
        }
    }
}

extension MerchantProfile {
    /// The members that are not the same in another profile, as they are here and there.
    fileprivate func differences(
        to other: MerchantProfile
    ) -> (here: [String: JSONValue], there: [String: JSONValue]) {
        guard case .object(let here) = json, case .object(let there) = other.json else { return ([:], [:]) }
        return (here.filter { there[$0.key] != $0.value }, there.filter { here[$0.key] != $0.value })
    }
}
