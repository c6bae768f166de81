import ClearingProtocol

/// The node's chart of accounts.
enum Account {
    /// What came in over the simulated bank rail of the founding member: an asset.
    static let simulatedBank = "bank:simulated"
    /// What the network earned.
    static let feeIncome = "income:fees"
    /// Refunds that are under way: a liability.
    static let pendingRefunds = "suspense:refunds"

    /// The accounts that every node has, with what they are.
    static let common: [(account: String, kind: AccountKind)] = [
        (simulatedBank, .bank), (feeIncome, .income), (pendingRefunds, .suspense),
    ]

    /// What came in over the simulated bank rail of a member, less what went out.
    static func simulatedBank(of member: String) -> String {
        member == Member.founding ? simulatedBank : "\(simulatedBank):\(member)"
    }

    /// What the node owes a wallet's owner: a liability that cannot be overdrawn.
    static func wallet(_ wallet: String) -> String { "wallet:\(wallet)" }

    /// What the node owes a merchant until it is paid out: a liability.
    static func payable(to merchant: String) -> String { "payable:\(merchant)" }

    /// What an account is, by its name.
    static func kind(of account: String) -> AccountKind {
        AccountKind(rawValue: String(account.prefix { $0 != ":" })) ?? .suspense
    }
}
