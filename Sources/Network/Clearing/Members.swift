public import ClearingProtocol
public import ClearingStore

/// The organisations of the network: issuers of wallets and acquirers of merchants.
public struct Members: Sendable {
    let context: NodeContext

    /// Adds a member.
    ///
    /// - Returns: the member, with the number that it was given: B0001, B0002 …
    /// - Throws: `Problem` naming the field that cannot be.
    public func add(name: String, roles: Set<MemberRole>) async throws -> Member {
        try await context.act { work in
            let number = MemberNumber.text("B", try work.transaction.memberCount())
            let member = Member(member: number, name: name, roles: roles)
            // Reading it back applies every rule of the protocol.
            try Problem.naming { () throws(JSONError) in _ = try Member(from: JSONReader(member.json)) }
            try work.add(member)
            return member
        }
    }

    /// Takes a member's right to issue and to acquire, for good: nobody new belongs to it, its wallets pay and are
    /// topped up no more, and its merchants take no more payments. What is refunded and paid out still moves. Again it
    /// changes nothing.
    ///
    /// - Throws: `Problem` when there is no such member, or it is the one whose the network's own accounts are.
    public func revoke(_ member: String) async throws -> MemberRecord {
        _ = try await context.act { work in
            let record = try work.transaction.known(member: member)
            guard member != Member.founding else {
                throw Problem(
                    .conflict,
                    "Member \(member) stays: the network's own accounts are its; stop the node instead.",
                    field: "member"
                )
            }
            guard record.revokedAt == nil else { return record.member }
            try work.transaction.revoke(member: member, at: work.now)
            _ = try work.append(leaf: .memberRevoked, ["member": .string(member)])
            try work.note(.revoked, of: member)
            return record.member
        }
        return try await show(member)
    }

    /// All members, the founding one first.
    public func list() async throws -> [MemberRecord] {
        try await context.store.read { try $0.members() }
    }

    /// The member of that number.
    ///
    /// - Throws: `Problem` when there is none.
    public func show(_ member: String) async throws -> MemberRecord {
        try await context.store.read { try $0.known(member: member) }
    }
}

extension UnitOfWork {
    /// Adds a member, with its leaf and, where it issues wallets, the account of its bank rail.
    func add(_ member: Member) throws {
        let index = try append(
            leaf: .member,
            [
                "member": .string(member.member),
                "name": .string(member.name),
                "roles": .array(MemberRole.allCases.filter(member.roles.contains).map { .string($0.rawValue) }),
            ]
        )
        try transaction.add(MemberRecord(member: member, addedAt: now, logIndex: index))
        let bank = Account.simulatedBank(of: member.member)
        guard member.roles.contains(.issuer), try transaction.pseudonym(of: bank) == nil else { return }
        try open(account: bank, kind: .bank, member: member.member, pseudonym: bank)
    }
}
