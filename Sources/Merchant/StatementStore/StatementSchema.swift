import GRDB

/// The layout of the file of statements.
enum StatementSchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: statements + lines + breaks)
        }
        migrator.registerMigration("2") { database in
            try database.execute(sql: daysOfPayouts)
        }
        migrator.registerMigration("3") { database in
            try database.execute(sql: "ALTER TABLE lines ADD COLUMN discount INTEGER")
        }
        migrator.registerMigration("editions") { try $0.execute(sql: withdrawn) }
        migrator.registerMigration("kin") { try $0.execute(sql: editions) }
        migrator.registerMigration("discounts") { try $0.execute(sql: discounts) }
        migrator.registerMigration("hosts") { try $0.execute(sql: hosts) }
        migrator.registerMigration("imports") { try $0.execute(sql: imports) }
        return migrator
    }

    private static let statements = """
        CREATE TABLE statements (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE,
            format TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('clearing', 'bank')),
            file TEXT NOT NULL,
            account TEXT,
            name TEXT,
            first_day INTEGER,
            last_day INTEGER,
            rows INTEGER NOT NULL,
            skipped INTEGER NOT NULL,
            imported_at TEXT NOT NULL
        ) STRICT;

        """

    // Days are counted from 1970-01-01, times in milliseconds since then.
    private static let lines = """
        CREATE TABLE lines (
            id INTEGER PRIMARY KEY,
            statement INTEGER NOT NULL REFERENCES statements (id),
            line INTEGER NOT NULL,
            is_bank INTEGER NOT NULL,
            day INTEGER NOT NULL,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            order_number TEXT,
            refund_number TEXT,
            host_number TEXT,
            host_refund_number TEXT,
            terminal TEXT,
            at INTEGER,
            amount INTEGER NOT NULL,
            payer_amount INTEGER,
            currency TEXT NOT NULL,
            fee INTEGER,
            fee_currency TEXT,
            net INTEGER,
            payout TEXT,
            scheme TEXT,
            text TEXT
        ) STRICT;
        CREATE INDEX lines_by_day ON lines (is_bank, day);
        CREATE INDEX lines_by_payout ON lines (payout) WHERE payout IS NOT NULL AND is_bank = 0;

        """

    // Tells the payouts and the last day of each without their rows.
    private static let daysOfPayouts = """
        DROP INDEX lines_by_payout;
        CREATE INDEX lines_by_payout ON lines (payout, day)
            WHERE payout IS NOT NULL AND is_bank = 0 AND state = 'succeeded';
        """

    private static let breaks = """
        CREATE TABLE breaks (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            opened INTEGER NOT NULL,
            closed INTEGER CHECK (closed >= opened),
            order_number TEXT,
            host_number TEXT,
            field TEXT NOT NULL,
            ledger TEXT,
            other TEXT,
            is_amount INTEGER NOT NULL,
            difference INTEGER NOT NULL,
            currency TEXT NOT NULL,
            row_side TEXT,
            row_kind INTEGER,
            row_amount INTEGER,
            row_fee INTEGER,
            row_id INTEGER,
            due INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX breaks_by_day ON breaks (opened, closed);
        CREATE TABLE credits (
            line INTEGER PRIMARY KEY REFERENCES lines (id),
            day INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE days (
            day INTEGER PRIMARY KEY,
            statement INTEGER NOT NULL,
            figures TEXT NOT NULL
        ) STRICT;
        """

    // Rows that are matched no more, as they were: a later edition of their statement tells otherwise, or a bill of the
    // same host tells them too.
    private static let withdrawn = """
        CREATE TABLE withdrawn AS SELECT lines.*, 0 AS successor, 0 AS later, '' AS reason FROM lines WHERE 0;
        CREATE INDEX withdrawn_by_day ON withdrawn (day);
        """

    // A payout that is carried still comes from the host that owes it; rows that were put aside are looked up by number.
    private static let hosts = """
        ALTER TABLE breaks ADD COLUMN row_host TEXT;
        CREATE INDEX withdrawn_by_id ON withdrawn (id);
        """

    // Statements that earlier programs read in have no row: nobody knows by whom.
    private static let imports = """
        CREATE TABLE imports (
            statement INTEGER PRIMARY KEY REFERENCES statements (id),
            actor TEXT NOT NULL,
            entry INTEGER
        ) STRICT;
        """

    // What a ledger's row says of a promotion its day tells when it is reconciled again.
    private static let discounts = """
        ALTER TABLE breaks ADD COLUMN row_discount INTEGER;
        UPDATE breaks SET row_discount = (SELECT discount FROM lines WHERE id = row_id) WHERE row_side = 'clearing';
        """

    // Rows that an edition tells as those before it did stand in the file once, so that later ones are told by this.
    private static let editions = """
        CREATE TABLE editions (
            statement INTEGER NOT NULL REFERENCES statements (id),
            earlier INTEGER NOT NULL REFERENCES statements (id),
            PRIMARY KEY (statement, earlier)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO editions SELECT DISTINCT later, statement FROM withdrawn WHERE reason = 'edition';
        """
}
