/// The third layout: keys that others took the place of, who was revoked, and what administrators changed.
extension StoreSchema {
    static let keys = """
        -- None is ever forgotten, so that nobody else can take it. In the overlap after a rotation both are good.
        CREATE TABLE former_keys(
            key_identifier TEXT PRIMARY KEY,
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            terminal TEXT REFERENCES terminals,
            wallet TEXT REFERENCES wallets,
            replaced_at TEXT NOT NULL,
            good_until TEXT NOT NULL CHECK (good_until >= replaced_at),
            CHECK ((terminal IS NULL) <> (wallet IS NULL))
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX former_keys_of_terminals ON former_keys(terminal) WHERE terminal IS NOT NULL;
        CREATE INDEX former_keys_of_wallets ON former_keys(wallet) WHERE wallet IS NOT NULL;

        -- The first key of those that were rotated one into the next: a request that was answered under one of them
        -- has the same answer under all. Where it is null, the key itself.
        ALTER TABLE terminals ADD COLUMN key_lineage TEXT;
        ALTER TABLE wallets ADD COLUMN key_lineage TEXT;
        """

    static let revocations = """
        ALTER TABLE merchants ADD COLUMN revoked_at TEXT;
        ALTER TABLE members ADD COLUMN revoked_at TEXT;
        """

    static let changes = """
        CREATE TABLE changes(
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            at TEXT NOT NULL,
            subject TEXT NOT NULL,
            change TEXT NOT NULL,
            details TEXT NOT NULL CHECK (json_valid(details))
        ) STRICT;
        CREATE INDEX changes_by_subject ON changes(subject, sequence);

        \(appendOnly("changes"))
        """
}
