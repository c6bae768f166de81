import FoundationEssentials
import GRDB
public import Timekeeping

extension StoreTransaction {
    /// How long after its end a code is known to have been one, in seconds.
    public static let payerCodeMemory: Int64 = 86_400

    /// Keeps a code that a wallet gave out, and forgets those of yesterday.
    public func add(_ code: PayerCodeRecord, at instant: Timestamp) throws {
        try run(
            "DELETE FROM payer_codes WHERE expires_at < ?",
            [instant.adding(seconds: -Self.payerCodeMemory).description]
        )
        try run(
            "INSERT INTO payer_codes(code_hash, wallet, last_four, expires_at) VALUES (?, ?, ?, ?)",
            [Data(code.hash), code.wallet, code.lastFour, code.expiresAt.description]
        )
    }

    /// The code of that keyed hash.
    public func payerCode(hash: [UInt8]) throws -> PayerCodeRecord? {
        try row("SELECT * FROM payer_codes WHERE code_hash = ?", [Data(hash)]).map(PayerCodeRecord.init)
    }

    /// Spends a code.
    public func use(_ code: PayerCodeRecord, at instant: Timestamp) throws {
        try run("UPDATE payer_codes SET used_at = ? WHERE code_hash = ?", [instant.description, Data(code.hash)])
    }
}
