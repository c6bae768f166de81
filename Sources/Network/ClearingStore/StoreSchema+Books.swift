extension StoreSchema {
    /// Double entry: an entry brings its postings in its body, and the database refuses one that does not balance.
    static let books = """
        -- A pseudonym stands for the account in the shared log.
        CREATE TABLE accounts(account TEXT PRIMARY KEY, pseudonym TEXT NOT NULL UNIQUE) STRICT, WITHOUT ROWID;

        CREATE TABLE journal(
            sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
            recorded_at TEXT NOT NULL,
            kind TEXT NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves
        ) STRICT;

        CREATE TABLE postings(
            sequence INTEGER NOT NULL REFERENCES journal,
            line INTEGER NOT NULL,
            account TEXT NOT NULL REFERENCES accounts,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount <> 0),
            PRIMARY KEY (sequence, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX postings_by_account ON postings(account, currency, sequence);

        -- A wallet is a liability: what it holds is on the credit side, below zero. It can never be overdrawn.
        CREATE TABLE balances(
            account TEXT NOT NULL REFERENCES accounts,
            currency TEXT NOT NULL,
            amount INTEGER NOT NULL,
            PRIMARY KEY (account, currency),
            CHECK (amount <= 0 OR account NOT GLOB 'wallet:*')
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER journal_without_gaps BEFORE INSERT ON journal
        WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
        BEGIN SELECT RAISE(ABORT, 'the journal has no gaps'); END;

        CREATE TRIGGER journal_posts AFTER INSERT ON journal
        BEGIN
            INSERT INTO postings(sequence, line, account, currency, amount)
            SELECT NEW.sequence, key, value ->> 'account', value ->> 'currency', value ->> 'amount'
            FROM json_each(NEW.body, '$.postings');
            SELECT RAISE(ABORT, 'an entry has at least two postings')
            WHERE (SELECT count(*) FROM postings WHERE sequence = NEW.sequence) < 2;
            SELECT RAISE(ABORT, 'the postings of an entry sum to zero')
            WHERE EXISTS (
                SELECT 1 FROM postings WHERE sequence = NEW.sequence GROUP BY currency HAVING sum(amount) <> 0
            );
        END;

        CREATE TRIGGER postings_of_entry BEFORE INSERT ON postings
        WHEN NOT EXISTS (
            SELECT 1 FROM journal, json_each(journal.body, '$.postings') AS posting
            WHERE journal.sequence = NEW.sequence AND posting.key = NEW.line
                AND posting.value ->> 'account' = NEW.account AND posting.value ->> 'currency' = NEW.currency
                AND posting.value ->> 'amount' = NEW.amount
        )
        BEGIN SELECT RAISE(ABORT, 'a posting stands in the body of its entry'); END;

        CREATE TRIGGER postings_move AFTER INSERT ON postings
        BEGIN
            -- Two steps: an upsert would check the posting alone against the rule for the balance.
            INSERT OR IGNORE INTO balances(account, currency, amount) VALUES (NEW.account, NEW.currency, 0);
            UPDATE balances SET amount = amount + NEW.amount
            WHERE account = NEW.account AND currency = NEW.currency;
        END;

        \(appendOnly("journal"))
        \(appendOnly("postings"))
        """

    /// The network's log: its leaves, and every full subtree of their Merkle tree.
    static let log = """
        CREATE TABLE log_leaves(
            position INTEGER PRIMARY KEY CHECK (position >= 0),
            body TEXT NOT NULL CHECK (json_valid(body)),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;

        CREATE TABLE log_nodes(
            level INTEGER NOT NULL,
            position INTEGER NOT NULL,
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            PRIMARY KEY (level, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TRIGGER log_without_gaps BEFORE INSERT ON log_leaves
        WHEN NEW.position <> (SELECT coalesce(max(position) + 1, 0) FROM log_leaves)
        BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END;

        \(appendOnly("log_leaves"))
        \(appendOnly("log_nodes"))
        """

    /// What terminals sent at the end of their shifts, as they sent it.
    static let batches = """
        CREATE TABLE batches(
            terminal TEXT NOT NULL REFERENCES terminals,
            number INTEGER NOT NULL CHECK (number >= 1),
            bytes BLOB NOT NULL,
            digest TEXT NOT NULL,
            end_sequence INTEGER NOT NULL,
            receipt TEXT NOT NULL CHECK (json_valid(receipt)),
            log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves,
            received_at TEXT NOT NULL,
            PRIMARY KEY (terminal, number)
        ) STRICT;

        CREATE TABLE batch_evidence(
            terminal TEXT NOT NULL REFERENCES terminals,
            number INTEGER NOT NULL,
            digest TEXT NOT NULL,
            bytes BLOB NOT NULL,
            reason TEXT NOT NULL,
            received_at TEXT NOT NULL,
            PRIMARY KEY (terminal, number, digest)
        ) STRICT;

        \(appendOnly("batches"))
        \(appendOnly("batch_evidence"))
        \(appendOnly("events"))
        """

    /// What was answered to whom, and which signatures were seen.
    static let requests = """
        CREATE TABLE idempotency(
            key_identifier TEXT NOT NULL,
            key TEXT NOT NULL,
            request_digest TEXT NOT NULL,
            status INTEGER NOT NULL,
            body TEXT NOT NULL CHECK (json_valid(body)),
            at TEXT NOT NULL,
            PRIMARY KEY (key_identifier, key)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE nonces(
            key_identifier TEXT NOT NULL,
            nonce TEXT NOT NULL,
            seen_at TEXT NOT NULL,
            PRIMARY KEY (key_identifier, nonce)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX nonces_by_age ON nonces(seen_at);
        """

    static func appendOnly(_ table: String) -> String {
        """
        CREATE TRIGGER \(table)_keep BEFORE DELETE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) only grows'); END;
        CREATE TRIGGER \(table)_stand BEFORE UPDATE ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) only grows'); END;
        """
    }
}
