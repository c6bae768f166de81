import ClearingProtocol
import ClearingStore
import Money

extension UnitOfWork {
    /// A new name that stands for an account in the shared log.
    func pseudonym() -> String { context.entropy.bytes(16).hexadecimal }

    /// Opens an account, with the leaf that says what it is and whose.
    func open(account: String, kind: AccountKind, member: String, pseudonym: String) throws {
        try transaction.open(record(account: account, kind: kind, member: member, pseudonym: pseudonym))
    }

    /// Makes what a node has from its beginning; what is there stays.
    ///
    /// A database of the first layout gets the founding member for its wallets and merchants, and leaves for the
    /// accounts that it opened without any; one of the second layout the leaves of its batches' lines.
    func prepareBooks() throws {
        if try transaction.memberCount() == 0 {
            let name = context.configuration.name
            try add(Member(member: Member.founding, name: name, roles: Set(MemberRole.allCases)))
            try transaction.adoptWallets(by: Member.founding)
            try transaction.adoptMerchants(by: Member.founding)
        }
        for (account, pseudonym) in try transaction.accountsWithoutLeaf() {
            let kind = Account.kind(of: account)
            try transaction.adopt(
                record(account: account, kind: kind, member: Member.founding, pseudonym: pseudonym)
            )
        }
        for (account, kind) in Account.common where try transaction.pseudonym(of: account) == nil {
            try open(account: account, kind: kind, member: Member.founding, pseudonym: account)
        }
        try adoptBatches()
    }

    private func record(
        account: String,
        kind: AccountKind,
        member: String,
        pseudonym: String
    ) throws -> AccountRecord {
        let index = try append(
            leaf: .account,
            [
                "account": .string(pseudonym),
                "account_kind": .string(kind.rawValue),
                "member": .string(member),
            ]
        )
        return AccountRecord(
            account: account,
            pseudonym: pseudonym,
            kind: kind.rawValue,
            member: member,
            logIndex: index
        )
    }
}
