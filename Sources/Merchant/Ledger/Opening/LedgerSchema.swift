import GRDB

/// The layout of the ledger's database: the steps by which a file of any age comes to the newest one. What follows from
/// the journal is laid down by ``ProjectedTables``.
enum LedgerSchema {
    /// `PRAGMA application_id`: "CFOL".
    static let applicationIdentifier = 0x4346_4F4C

    /// `PRAGMA user_version` of the newest layout.
    static let version = 6

    /// The steps from an empty file to the newest layout of what is not a projection.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { database in
            try database.execute(sql: journal + guards + tree)
            try database.execute(sql: "PRAGMA application_id = \(applicationIdentifier); PRAGMA user_version = 1")
        }
        migrator.registerMigration("2") { database in
            try database.execute(sql: withoutFirstProjections + postable + edge + projections)
            try JournalTree(database).build()
            try database.execute(sql: "PRAGMA user_version = 2")
        }
        migrator.registerMigration("3") { database in
            try database.execute(sql: withoutIndexOfOrders)
            try ProjectedTables.rebuild(in: database)
            try database.execute(sql: "PRAGMA user_version = 3")
        }
        migrator.registerMigration("4") { database in
            try ProjectedTables.rebuild(in: database)
            try database.execute(sql: "PRAGMA user_version = 4")
        }
        migrator.registerMigration("5") { database in
            try ProjectedTables.rebuild(in: database)
            try database.execute(sql: "PRAGMA user_version = 5")
        }
        migrator.registerMigration("6") { database in
            try ProjectedTables.rebuild(in: database)
            try database.execute(sql: "PRAGMA user_version = 6")
        }
        return migrator
    }

    /// Brings a database, empty or of an earlier layout, to the newest layout, its projections included.
    static func bringUp(_ writer: some DatabaseWriter) throws {
        try migrator.migrate(writer)
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

    /// Full subtrees of the journal's Merkle tree; see ``JournalTree``.
    private static let tree = """
        CREATE TABLE tree (
            level INTEGER NOT NULL,
            position INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (level, position)
        ) STRICT, WITHOUT ROWID;

        """

    /// Layout 1 had its projections among what never changes, and an index that balances by block have replaced.
    private static let withoutFirstProjections = """
        DROP INDEX IF EXISTS postings_by_account;
        DROP TABLE IF EXISTS attempts;
        DROP TABLE IF EXISTS payments;
        DROP TABLE IF EXISTS shifts;
        DROP TABLE IF EXISTS batches;
        DROP TABLE IF EXISTS checkpoints;
        DROP TABLE IF EXISTS identity;

        """

    /// The entries of an order are found through its attempts, whose rows say which entry is the first about them and
    /// which the last. Orders are a view of them; layout 2 had a table.
    private static let withoutIndexOfOrders = """
        DROP INDEX journal_by_order;
        DROP TABLE IF EXISTS orders;

        """

    /// `INSERT OR IGNORE` and `OR FAIL` reach the statements of a trigger too: layout 1 let them leave out lines that the
    /// table of postings refuses, and what was left could balance. So nothing may come as far as that table which it
    /// would refuse.
    private static let postable = """
        CREATE TRIGGER journal_can_be_posted BEFORE INSERT ON journal
        WHEN coalesce(json_type(NEW.body, '$.postings'), 'array') <> 'array' OR EXISTS (
            SELECT 1 FROM json_each(NEW.body, '$.postings')
            WHERE coalesce(json_extract(value, '$.account'), '') = ''
                OR coalesce(length(json_extract(value, '$.currency')), 0) <> 3
                OR typeof(json_extract(value, '$.amount')) <> 'integer'
                OR json_extract(value, '$.amount') = 0
        )
        BEGIN SELECT raise(ABORT, 'every posting must name an account, a currency and an amount'); END;

        """

    /// The peaks of the tree as large as the journal: all that appending needs to read.
    private static let edge = """
        CREATE TABLE tree_edge (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            size INTEGER NOT NULL CHECK (size >= 0),
            peaks BLOB NOT NULL CHECK (length(peaks) % 32 = 0)
        ) STRICT;

        """

    /// Which tables follow from the journal, and which layout and rules they were filled by.
    private static let projections = """
        CREATE TABLE projections (
            name TEXT PRIMARY KEY,
            mark TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
}
