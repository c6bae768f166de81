public import ClearingProtocol
public import Money
public import Timekeeping

/// A payer's wallet as the node knows it; what it holds is in the books.
public struct WalletRecord: Sendable, Hashable {
    /// Its number.
    public let wallet: String
    /// The key that spends from it.
    public let key: VerifyingKey
    /// What its owner is called here; it never leaves the node.
    public let owner: String
    /// The currency that it holds.
    public let currency: Currency
    /// When it was opened.
    public let openedAt: Timestamp

    /// A wallet.
    public init(wallet: String, key: VerifyingKey, owner: String, currency: Currency, openedAt: Timestamp) {
        self.wallet = wallet
        self.key = key
        self.owner = owner
        self.currency = currency
        self.openedAt = openedAt
    }

    init(_ row: StoredRow) throws {
        self.init(
            wallet: try row.text("wallet"),
            key: try row.key("public_key"),
            owner: try row.text("owner"),
            currency: try row.currency(),
            openedAt: try row.timestamp("opened_at")
        )
    }
}
