import GRDB

/// The layout of the ledger's database. What is laid down here stays: later layouts add, they do not change.
enum LedgerSchema {
    /// `PRAGMA application_id`: "CFOL".
    static let applicationIdentifier = 0x4346_4F4C

    /// `PRAGMA user_version` of the newest layout.
    static let version = 1

    /// The steps from an empty file to the newest layout.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: journal + guards + tree + projections)
            try database.execute(sql: "PRAGMA application_id = \(applicationIdentifier); PRAGMA user_version = 1")
        }
        return migrator
    }

    /// The two tables that only grow. Everything else follows from the journal.
    private static let journal = """
        CREATE TABLE journal (
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            recorded_at TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            leaf BLOB NOT NULL CHECK (length(leaf) = 32)
        ) STRICT;
        CREATE TABLE postings (
            sequence INTEGER NOT NULL REFERENCES journal (sequence),
            line INTEGER NOT NULL CHECK (line >= 1),
            account TEXT NOT NULL CHECK (account <> ''),
            currency TEXT NOT NULL CHECK (length(currency) = 3),
            amount INTEGER NOT NULL CHECK (amount <> 0),
            PRIMARY KEY (sequence, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX postings_by_account ON postings (account, currency, sequence);
        CREATE INDEX journal_by_order ON journal (json_extract(body, '$.data.order'), sequence)
            WHERE json_extract(body, '$.data.order') IS NOT NULL;

        """

    /// What the database itself refuses, whichever program asks.
    private static let guards = """
        CREATE TRIGGER journal_is_continuous BEFORE INSERT ON journal
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
            OR json_extract(NEW.body, '$.sequence') IS NOT NEW.sequence
            OR json_extract(NEW.body, '$.kind') IS NOT NEW.kind
            OR json_extract(NEW.body, '$.recorded_at') IS NOT NEW.recorded_at
        BEGIN SELECT raise(ABORT, 'an entry must follow the last one and say what its body says'); END;
        CREATE TRIGGER journal_is_posted AFTER INSERT ON journal
        BEGIN
            INSERT INTO postings (sequence, line, account, currency, amount)
            SELECT NEW.sequence, key + 1, json_extract(value, '$.account'), json_extract(value, '$.currency'),
                json_extract(value, '$.amount')
            FROM json_each(NEW.body, '$.postings');
            SELECT raise(ABORT, 'the postings of an entry must sum to zero in each currency')
            WHERE EXISTS (
                SELECT 1 FROM postings WHERE sequence = NEW.sequence GROUP BY currency HAVING sum(amount) <> 0
            );
        END;
        CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER journal_is_not_shortened BEFORE DELETE ON journal
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER postings_are_the_journals BEFORE INSERT ON postings
        WHEN NOT EXISTS (
            SELECT 1 FROM journal, json_each(journal.body, '$.postings')
            WHERE journal.sequence = NEW.sequence AND key = NEW.line - 1
                AND json_extract(value, '$.account') = NEW.account
                AND json_extract(value, '$.currency') = NEW.currency
                AND json_extract(value, '$.amount') = NEW.amount
        )
        BEGIN SELECT raise(ABORT, 'a posting must stand in the body of its entry'); END;
        CREATE TRIGGER postings_are_not_changed BEFORE UPDATE ON postings
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;
        CREATE TRIGGER postings_are_not_removed BEFORE DELETE ON postings
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END;

        """

    /// The full subtrees of the journal's Merkle tree, so that appending and proving cost O(log n).
    private static let tree = """
        CREATE TABLE tree (
            level INTEGER NOT NULL,
            position INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (level, position)
        ) STRICT, WITHOUT ROWID;

        """

    /// The tables that answer questions quickly. They can be rebuilt from the journal at any time.
    static let projectionTables = ["attempts", "payments", "shifts", "batches", "checkpoints", "identity"]

    private static let projections = """
        CREATE TABLE identity (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE attempts (
            order_number TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            state TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            note TEXT,
            idempotency_key TEXT NOT NULL UNIQUE,
            code TEXT,
            reason TEXT,
            shift INTEGER NOT NULL,
            business_day TEXT NOT NULL,
            created_at TEXT NOT NULL,
            expires_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (order_number, attempt)
        ) STRICT;
        CREATE INDEX attempts_unresolved ON attempts (state)
            WHERE state IN ('created', 'presented', 'unknown');
        CREATE INDEX attempts_by_shift ON attempts (shift);
        CREATE TABLE payments (
            id TEXT PRIMARY KEY,
            order_number TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            state TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND amount),
            fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
            late INTEGER NOT NULL CHECK (late IN (0, 1)),
            suspected_duplicate INTEGER NOT NULL CHECK (suspected_duplicate IN (0, 1)),
            payer_tail TEXT NOT NULL,
            log_index INTEGER NOT NULL,
            paid_at TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            shift INTEGER,
            business_day TEXT,
            sequence INTEGER NOT NULL UNIQUE,
            UNIQUE (order_number, attempt)
        ) STRICT;
        CREATE INDEX payments_by_day ON payments (business_day, sequence);
        CREATE TABLE shifts (
            number INTEGER PRIMARY KEY,
            business_day TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
            opened_at TEXT NOT NULL,
            opened_by TEXT NOT NULL,
            float INTEGER NOT NULL,
            currency TEXT NOT NULL,
            first_sequence INTEGER NOT NULL,
            closed_at TEXT,
            closed_by TEXT,
            end_sequence INTEGER,
            z_hash BLOB
        ) STRICT;
        CREATE UNIQUE INDEX one_open_shift ON shifts (state) WHERE state = 'open';
        CREATE TABLE batches (
            number INTEGER PRIMARY KEY,
            first_sequence INTEGER NOT NULL,
            end_sequence INTEGER NOT NULL,
            head_size INTEGER NOT NULL,
            head_root BLOB NOT NULL CHECK (length(head_root) = 32),
            state TEXT NOT NULL CHECK (state IN ('sealed', 'acknowledged')),
            shift INTEGER NOT NULL,
            digest TEXT NOT NULL,
            signature BLOB NOT NULL CHECK (length(signature) = 64),
            sealed_at TEXT NOT NULL,
            acknowledged_at TEXT,
            log_index INTEGER
        ) STRICT;
        CREATE TABLE checkpoints (
            size INTEGER PRIMARY KEY,
            root BLOB NOT NULL CHECK (length(root) = 32),
            note TEXT NOT NULL,
            seen_at TEXT NOT NULL
        ) STRICT;
        """
}
