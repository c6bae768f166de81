public import ClearingProtocol
import FoundationEssentials
import GRDB
public import Timekeeping

extension StoreTransaction {
    /// The setting of that name, if it was made.
    public func setting(_ name: String) throws -> String? {
        try row("SELECT value FROM settings WHERE name = ?", [name])?.text("value")
    }

    /// Makes a setting.
    public func set(_ name: String, to value: String) throws {
        try run(
            "INSERT INTO settings(name, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            [name, value]
        )
    }

    /// How many merchants there are.
    public func merchantCount() throws -> Int { try number("SELECT count(*) FROM merchants") }

    /// Adds a merchant.
    public func add(_ profile: MerchantProfile, at instant: Timestamp) throws {
        memory?.forget()
        try run(
            "INSERT INTO merchants(merchant, profile, added_at) VALUES (?, ?, ?)",
            [profile.merchant, profile.json.canonicalText, instant.description]
        )
    }

    /// The merchant of that number.
    public func merchant(_ merchant: String) throws -> MerchantProfile? {
        try recall(merchant, in: \.merchants) {
            try row("SELECT profile FROM merchants WHERE merchant = ?", [merchant])?.message("profile")
        }
    }

    /// All merchants, by number.
    public func merchants() throws -> [MerchantProfile] {
        try rows("SELECT profile FROM merchants ORDER BY merchant").map { try $0.message("profile") }
    }

    /// How many terminals there are.
    public func terminalCount() throws -> Int { try number("SELECT count(*) FROM terminals") }

    /// Adds a terminal that is not yet paired.
    public func add(_ terminal: TerminalRecord) throws {
        try run(
            "INSERT INTO terminals(terminal, merchant, added_at) VALUES (?, ?, ?)",
            [terminal.terminal, terminal.merchant, terminal.addedAt.description]
        )
    }

    /// The terminal of that number.
    public func terminal(_ terminal: String) throws -> TerminalRecord? {
        try recall(terminal, in: \.terminals) {
            let record = try row("SELECT * FROM terminals WHERE terminal = ?", [terminal]).map(TerminalRecord.init)
            if let holder = record?.holder { memory?.note(holder) }
            return record
        }
    }

    /// The terminal that has the key, unless it is revoked.
    public func terminal(keyIdentifier: String) throws -> TerminalRecord? {
        try row("SELECT * FROM terminals WHERE key_identifier = ? AND revoked_at IS NULL", [keyIdentifier])
            .map(TerminalRecord.init)
    }

    /// All terminals, by number.
    public func terminals() throws -> [TerminalRecord] {
        try rows("SELECT * FROM terminals ORDER BY terminal").map(TerminalRecord.init)
    }

    /// A merchant's first terminal that is paired and not revoked.
    public func firstActiveTerminal(of merchant: String) throws -> TerminalRecord? {
        try row(
            """
            SELECT * FROM terminals WHERE merchant = ? AND public_key IS NOT NULL AND revoked_at IS NULL
            ORDER BY terminal LIMIT 1
            """,
            [merchant]
        ).map(TerminalRecord.init)
    }

    /// Gives a terminal its key, at once in place of all that it had.
    public func pair(_ terminal: TerminalRecord, with key: VerifyingKey, at instant: Timestamp) throws {
        memory?.forget()
        let owner = KeyHolder.Owner.terminal(terminal.terminal)
        try expireFormerKeys(of: owner, at: instant)
        // A terminal may come back to a key that it had, such as one from a backup.
        try run("DELETE FROM former_keys WHERE key_identifier = ?", [key.identifier])
        if let old = terminal.key, old != key {
            try keep(FormerKey(owner: owner, key: old, replacedAt: instant, goodUntil: instant))
        }
        try run(
            """
            UPDATE terminals
            SET public_key = ?, key_identifier = ?, key_lineage = NULL, paired_at = ?, revoked_at = NULL
            WHERE terminal = ?
            """,
            [Data(key.bytes), key.identifier, instant.description, terminal.terminal]
        )
    }

    /// Takes a terminal's right to act, for as long as it is not paired again; its unused codes are spent.
    public func revoke(terminal: String, at instant: Timestamp) throws {
        memory?.forget()
        try run("UPDATE terminals SET revoked_at = ? WHERE terminal = ?", [instant.description, terminal])
        try expireFormerKeys(of: .terminal(terminal), at: instant)
        try run(
            "UPDATE pairing_codes SET used_at = ? WHERE terminal = ? AND used_at IS NULL",
            [instant.description, terminal]
        )
    }

    /// Keeps a pairing code; earlier ones of the terminal that were not used are spent.
    public func add(_ code: PairingCodeRecord, at instant: Timestamp) throws {
        try run(
            "UPDATE pairing_codes SET used_at = ? WHERE terminal = ? AND used_at IS NULL",
            [instant.description, code.terminal]
        )
        try run(
            "INSERT INTO pairing_codes(code_hash, terminal, expires_at) VALUES (?, ?, ?)",
            [Data(code.hash), code.terminal, code.expiresAt.description]
        )
    }

    /// The pairing code of that hash.
    public func pairingCode(hash: [UInt8]) throws -> PairingCodeRecord? {
        guard let row = try row("SELECT * FROM pairing_codes WHERE code_hash = ?", [Data(hash)]) else { return nil }
        return PairingCodeRecord(
            hash: try row.bytes("code_hash"),
            terminal: try row.text("terminal"),
            expiresAt: try row.timestamp("expires_at"),
            usedAt: try row.optionalTimestamp("used_at")
        )
    }

    /// Spends a pairing code.
    public func use(_ code: PairingCodeRecord, at instant: Timestamp) throws {
        try run("UPDATE pairing_codes SET used_at = ? WHERE code_hash = ?", [instant.description, Data(code.hash)])
    }

    /// Whether a terminal, revoked or not, or a wallet has the key or had it.
    public func isTaken(keyIdentifier: String) throws -> Bool {
        try number(
            """
            SELECT (SELECT count(*) FROM terminals WHERE key_identifier = :key)
                + (SELECT count(*) FROM wallets WHERE key_identifier = :key)
                + (SELECT count(*) FROM former_keys WHERE key_identifier = :key)
            """,
            ["key": keyIdentifier]
        ) > 0
    }
}
