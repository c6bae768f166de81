/// The node's chart of accounts.
enum Account {
    /// What came in over the simulated bank rail: an asset.
    static let simulatedBank = "bank:simulated"
    /// What the network earned.
    static let feeIncome = "income:fees"

    /// What the node owes a wallet's owner: a liability that cannot be overdrawn.
    static func wallet(_ wallet: String) -> String { "wallet:\(wallet)" }

    /// What the node owes a merchant until it is paid out: a liability.
    static func payable(to merchant: String) -> String { "payable:\(merchant)" }
}
