import ClearingProtocol
import FoundationEssentials
import GRDB
import Money
public import Timekeeping

extension StoreTransaction {
    /// Adds a wallet.
    public func add(_ wallet: WalletRecord) throws {
        try run(
            """
            INSERT INTO wallets(
                wallet, public_key, key_identifier, owner, currency, issuer, tier, limit_without_pin, opened_at
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                wallet.wallet, Data(wallet.key.bytes), wallet.key.identifier, wallet.owner, wallet.currency.code,
                wallet.issuer, wallet.tier.rawValue, wallet.limitWithoutPIN, wallet.openedAt.description,
            ]
        )
    }

    /// The wallet of that number.
    public func wallet(_ wallet: String) throws -> WalletRecord? {
        try recall(wallet, in: \.wallets) {
            let record = try row("SELECT * FROM wallets WHERE wallet = ?", [wallet]).map(WalletRecord.init)
            if let holder = record?.holder { memory?.note(holder) }
            return record
        }
    }

    /// The wallet that has the key, unless it is revoked.
    public func wallet(keyIdentifier: String) throws -> WalletRecord? {
        try row("SELECT * FROM wallets WHERE key_identifier = ? AND revoked_at IS NULL", [keyIdentifier])
            .map(WalletRecord.init)
    }

    /// All wallets, in the order in which they were opened.
    public func wallets() throws -> [WalletRecord] {
        try rows("SELECT * FROM wallets ORDER BY opened_at, wallet").map(WalletRecord.init)
    }

    /// Gives every wallet that has no issuer one.
    public func adoptWallets(by issuer: String) throws {
        memory?.forget()
        try run("UPDATE wallets SET issuer = ? WHERE issuer IS NULL", [issuer])
    }

    /// Takes a wallet's right to act, for good.
    public func revoke(wallet: String, at instant: Timestamp) throws {
        memory?.forget()
        try run("UPDATE wallets SET revoked_at = ? WHERE wallet = ?", [instant.description, wallet])
        try expireFormerKeys(of: .wallet(wallet), at: instant)
    }

    /// Keeps what a wallet's PIN is compared with, and how often it was given wrong.
    public func set(_ pin: PINRecord, of wallet: String) throws {
        memory?.with { $0.wallets[wallet] = nil }
        try run(
            "UPDATE wallets SET pin = ?, pin_failures = ?, pin_locked_until = ? WHERE wallet = ?",
            [pin.text, pin.failures, pin.lockedUntil?.description, wallet]
        )
    }
}
