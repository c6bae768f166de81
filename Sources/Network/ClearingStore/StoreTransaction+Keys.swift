public import ClearingProtocol
import FoundationEssentials
import GRDB
public import Timekeeping

extension StoreTransaction {
    /// Whose key it is at an instant: of a terminal or a wallet that is not revoked, the present one, or one that was
    /// rotated away and is still good.
    public func holder(ofKey identifier: String, at instant: Timestamp) throws -> KeyHolder? {
        if let holder = try terminal(keyIdentifier: identifier)?.holder ?? wallet(keyIdentifier: identifier)?.holder {
            return holder
        }
        guard let former = try formerKey(identifier), instant < former.goodUntil else { return nil }
        let lineage: String?
        switch former.owner {
        case .terminal(let number):
            guard let terminal = try terminal(number), terminal.revokedAt == nil else { return nil }
            lineage = terminal.keyLineage
        case .wallet(let number):
            guard let wallet = try wallet(number), wallet.revokedAt == nil else { return nil }
            lineage = wallet.keyLineage
        }
        return KeyHolder(owner: former.owner, key: former.key, lineage: lineage ?? identifier)
    }

    /// The key of that name that another one took the place of.
    public func formerKey(_ identifier: String) throws -> FormerKey? {
        try row("SELECT * FROM former_keys WHERE key_identifier = ?", [identifier]).map(FormerKey.init)
    }

    /// A holder's key that was replaced last.
    public func lastFormerKey(of owner: KeyHolder.Owner) throws -> FormerKey? {
        let (terminal, wallet) = owner.columns
        return try row(
            """
            SELECT * FROM former_keys WHERE terminal = ? OR wallet = ? ORDER BY replaced_at DESC LIMIT 1
            """,
            [terminal, wallet]
        ).map(FormerKey.init)
    }

    /// Puts a new key in the place of a holder's present one, which stays good for a while.
    public func replace(_ former: FormerKey, with key: VerifyingKey) throws {
        memory?.forget()
        try keep(former)
        let (table, column) =
            switch former.owner {
            case .terminal: ("terminals", "terminal")
            case .wallet: ("wallets", "wallet")
            }
        try run(
            """
            UPDATE \(table)
            SET public_key = ?, key_identifier = ?, key_lineage = coalesce(key_lineage, key_identifier)
            WHERE \(column) = ?
            """,
            [Data(key.bytes), key.identifier, former.owner.number]
        )
    }

    /// Keeps a key that is replaced.
    func keep(_ former: FormerKey) throws {
        let (terminal, wallet) = former.owner.columns
        try run(
            """
            INSERT INTO former_keys(key_identifier, public_key, terminal, wallet, replaced_at, good_until)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                former.key.identifier, Data(former.key.bytes), terminal, wallet, former.replacedAt.description,
                former.goodUntil.description,
            ]
        )
    }

    /// Ends what is left of the time of a holder's former keys.
    func expireFormerKeys(of owner: KeyHolder.Owner, at instant: Timestamp) throws {
        let (terminal, wallet) = owner.columns
        try run(
            """
            UPDATE former_keys SET good_until = max(replaced_at, :now)
            WHERE (terminal = :terminal OR wallet = :wallet) AND good_until > :now
            """,
            ["now": instant.description, "terminal": terminal, "wallet": wallet]
        )
    }
}

extension TerminalRecord {
    /// Whose its key is, where it has one that is taken.
    var holder: KeyHolder? {
        guard let key, revokedAt == nil else { return nil }
        return KeyHolder(owner: .terminal(terminal), key: key, lineage: keyLineage ?? key.identifier)
    }
}

extension WalletRecord {
    /// Whose its key is, unless it is revoked.
    var holder: KeyHolder? {
        guard revokedAt == nil else { return nil }
        return KeyHolder(owner: .wallet(wallet), key: key, lineage: keyLineage ?? key.identifier)
    }
}

extension KeyHolder.Owner {
    fileprivate var columns: (terminal: String?, wallet: String?) {
        switch self {
        case .terminal(let number): (number, nil)
        case .wallet(let number): (nil, number)
        }
    }
}
