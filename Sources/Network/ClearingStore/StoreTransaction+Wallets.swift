import ClearingProtocol
import FoundationEssentials
import GRDB
import Money
import Timekeeping

extension StoreTransaction {
    /// Adds a wallet.
    public func add(_ wallet: WalletRecord) throws {
        try run(
            """
            INSERT INTO wallets(wallet, public_key, key_identifier, owner, currency, opened_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                wallet.wallet, Data(wallet.key.bytes), wallet.key.identifier, wallet.owner, wallet.currency.code,
                wallet.openedAt.description,
            ]
        )
    }

    /// The wallet of that number.
    public func wallet(_ wallet: String) throws -> WalletRecord? {
        try row("SELECT * FROM wallets WHERE wallet = ?", [wallet]).map(WalletRecord.init)
    }

    /// The wallet that has the key.
    public func wallet(keyIdentifier: String) throws -> WalletRecord? {
        try row("SELECT * FROM wallets WHERE key_identifier = ?", [keyIdentifier]).map(WalletRecord.init)
    }

    /// All wallets, in the order in which they were opened.
    public func wallets() throws -> [WalletRecord] {
        try rows("SELECT * FROM wallets ORDER BY opened_at, wallet").map(WalletRecord.init)
    }
}
