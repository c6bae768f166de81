import GRDB

/// The tables of the node's database, and how a file of an earlier version comes to them.
enum StoreSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 members, orders, books, log, batches") { database in
            for script in [members, orders, log, books, batches, requests] { try database.execute(sql: script) }
        }
        migrator.registerMigration("2 issuers, charges, refunds") { database in
            for script in [issuers, charges, refunds] { try database.execute(sql: script) }
        }
        migrator.registerMigration("3 movements, settlements") { database in
            for script in [settlements, movements, batchDays, earlierMovements] { try database.execute(sql: script) }
        }
        migrator.registerMigration("4 keys, revocations, changes") { database in
            for script in [keys, revocations, changes] { try database.execute(sql: script) }
        }
        return migrator
    }

    private static let members = """
        CREATE TABLE settings(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE merchants(
            merchant TEXT PRIMARY KEY,
            profile TEXT NOT NULL CHECK (json_valid(profile)),
            added_at TEXT NOT NULL
        ) STRICT;

        CREATE TABLE terminals(
            terminal TEXT PRIMARY KEY,
            merchant TEXT NOT NULL REFERENCES merchants,
            public_key BLOB CHECK (length(public_key) = 32),
            key_identifier TEXT UNIQUE,
            added_at TEXT NOT NULL,
            paired_at TEXT,
            revoked_at TEXT,
            CHECK ((public_key IS NULL) = (key_identifier IS NULL))
        ) STRICT;

        -- Of a code only the hash is kept: who reads the file cannot pair a terminal.
        CREATE TABLE pairing_codes(
            code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
            terminal TEXT NOT NULL REFERENCES terminals,
            expires_at TEXT NOT NULL,
            used_at TEXT
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE wallets(
            wallet TEXT PRIMARY KEY,
            public_key BLOB NOT NULL CHECK (length(public_key) = 32),
            key_identifier TEXT NOT NULL UNIQUE,
            owner TEXT NOT NULL,
            currency TEXT NOT NULL,
            opened_at TEXT NOT NULL
        ) STRICT;
        """

    private static let orders = """
        CREATE TABLE orders(
            merchant TEXT NOT NULL REFERENCES merchants,
            order_number TEXT NOT NULL,
            attempt INTEGER NOT NULL CHECK (attempt >= 1),
            terminal TEXT NOT NULL REFERENCES terminals,
            token TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'paid', 'declined', 'cancelled', 'expired')),
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            note TEXT,
            expires_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            payment TEXT UNIQUE,
            wallet TEXT REFERENCES wallets,
            fee INTEGER CHECK (fee BETWEEN 0 AND amount),
            paid_at TEXT,
            log_index INTEGER UNIQUE,
            batch INTEGER,
            PRIMARY KEY (merchant, order_number, attempt),
            CHECK ((state = 'paid') = (payment IS NOT NULL)),
            CHECK ((payment IS NULL) = (wallet IS NULL)),
            CHECK ((payment IS NULL) = (fee IS NULL)),
            CHECK ((payment IS NULL) = (paid_at IS NULL)),
            CHECK ((payment IS NULL) = (log_index IS NULL)),
            CHECK (batch IS NULL OR payment IS NOT NULL)
        ) STRICT;

        CREATE TRIGGER orders_end AFTER UPDATE OF state ON orders WHEN OLD.state <> 'open' AND NEW.state <> OLD.state
        BEGIN SELECT RAISE(ABORT, 'an order that ended does not change its state'); END;

        CREATE TABLE events(
            terminal TEXT NOT NULL REFERENCES terminals,
            number INTEGER NOT NULL CHECK (number >= 1),
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (terminal, number)
        ) STRICT, WITHOUT ROWID;
        """
}
