/// The second layout: members, what wallets may do, charges, static codes, reversals and refunds.
///
/// What needs a clock or a leaf is not done here but when the node opens: the founding member, and the leaves of the
/// accounts that were opened before accounts had any.
extension StoreSchema {
    static let issuers = """
        CREATE TABLE members(
            member TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            is_issuer INTEGER NOT NULL CHECK (is_issuer IN (0, 1)),
            is_acquirer INTEGER NOT NULL CHECK (is_acquirer IN (0, 1)),
            added_at TEXT NOT NULL,
            log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves,
            CHECK (is_issuer + is_acquirer > 0)
        ) STRICT;

        ALTER TABLE accounts ADD COLUMN kind TEXT;
        ALTER TABLE accounts ADD COLUMN member TEXT REFERENCES members;
        ALTER TABLE accounts ADD COLUMN log_index INTEGER REFERENCES log_leaves;

        ALTER TABLE wallets ADD COLUMN issuer TEXT REFERENCES members;
        ALTER TABLE wallets ADD COLUMN tier TEXT NOT NULL DEFAULT 'D' CHECK (tier IN ('A', 'B', 'C', 'D'));
        -- In minor units; where it is null, 1,000.00.
        ALTER TABLE wallets ADD COLUMN limit_without_pin INTEGER CHECK (limit_without_pin >= 0);
        ALTER TABLE wallets ADD COLUMN pin TEXT;
        ALTER TABLE wallets ADD COLUMN pin_failures INTEGER NOT NULL DEFAULT 0 CHECK (pin_failures >= 0);
        ALTER TABLE wallets ADD COLUMN pin_locked_until TEXT;
        ALTER TABLE wallets ADD COLUMN revoked_at TEXT;

        ALTER TABLE events ADD COLUMN kind TEXT NOT NULL DEFAULT 'order' CHECK (kind IN ('order', 'refund'));
        """

    static let charges = """
        -- Of a payer's code only a keyed hash and the last digits are kept, and a day after it expired nothing.
        CREATE TABLE payer_codes(
            code_hash BLOB PRIMARY KEY CHECK (length(code_hash) = 32),
            wallet TEXT NOT NULL REFERENCES wallets,
            last_four TEXT NOT NULL CHECK (length(last_four) = 4),
            expires_at TEXT NOT NULL,
            used_at TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX payer_codes_by_age ON payer_codes(expires_at);

        CREATE TABLE orders_of_layout_2(
            merchant TEXT NOT NULL REFERENCES merchants,
            order_number TEXT NOT NULL,
            attempt INTEGER NOT NULL CHECK (attempt >= 1),
            terminal TEXT NOT NULL REFERENCES terminals,
            mode TEXT NOT NULL CHECK (mode IN ('merchant-presented', 'consumer-presented', 'static')),
            token TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL,
            payer_code_hash BLOB,
            state TEXT NOT NULL CHECK (
                state IN ('open', 'authorising', 'paid', 'declined', 'cancelled', 'expired', 'reversed')
            ),
            reason TEXT,
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            note TEXT,
            expires_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            late_at TEXT,
            salt BLOB NOT NULL CHECK (length(salt) = 16),
            payment TEXT UNIQUE,
            wallet TEXT REFERENCES wallets,
            fee INTEGER CHECK (fee BETWEEN 0 AND amount),
            fees TEXT CHECK (fees IS NULL OR json_valid(fees)),
            paid_at TEXT,
            business_day TEXT,
            log_index INTEGER UNIQUE,
            refunded INTEGER NOT NULL DEFAULT 0 CHECK (refunded BETWEEN 0 AND amount),
            refunded_fee INTEGER NOT NULL DEFAULT 0 CHECK (refunded_fee BETWEEN 0 AND coalesce(fee, 0)),
            reversal TEXT UNIQUE,
            batch INTEGER,
            PRIMARY KEY (merchant, order_number, attempt),
            CHECK ((state IN ('paid', 'reversed')) = (payment IS NOT NULL)),
            CHECK ((state = 'reversed') = (reversal IS NOT NULL)),
            CHECK (payment IS NULL OR wallet IS NOT NULL),
            CHECK (state <> 'authorising' OR wallet IS NOT NULL),
            CHECK ((payment IS NULL) = (fee IS NULL)),
            CHECK ((payment IS NULL) = (fees IS NULL)),
            CHECK ((payment IS NULL) = (paid_at IS NULL)),
            CHECK ((payment IS NULL) = (log_index IS NULL)),
            CHECK (batch IS NULL OR payment IS NOT NULL),
            CHECK (refunded = 0 OR state = 'paid')
        ) STRICT;

        INSERT INTO orders_of_layout_2(
            merchant, order_number, attempt, terminal, mode, token, code, state, amount, currency, note, expires_at,
            changed_at, salt, payment, wallet, fee, fees, paid_at, business_day, log_index, batch
        )
        SELECT
            merchant, order_number, attempt, terminal, 'merchant-presented', token, code, state, amount, currency, note,
            expires_at, changed_at, salt, payment, wallet, fee,
            CASE WHEN payment IS NOT NULL THEN (
                SELECT json_extract(profile, '$.fees') FROM merchants WHERE merchants.merchant = orders.merchant
            ) END,
            paid_at, NULL, log_index, batch
        FROM orders;
        DROP TABLE orders;
        ALTER TABLE orders_of_layout_2 RENAME TO orders;

        CREATE INDEX orders_waiting ON orders(wallet, changed_at) WHERE state = 'authorising';
        CREATE INDEX orders_by_static_code ON orders(wallet, business_day) WHERE mode = 'static';

        CREATE TRIGGER orders_end AFTER UPDATE OF state ON orders
        WHEN NEW.state <> OLD.state AND NOT (
            OLD.state = 'open' OR OLD.state = 'authorising' AND NEW.state <> 'open'
            OR OLD.state = 'paid' AND NEW.state = 'reversed'
        )
        BEGIN SELECT RAISE(ABORT, 'an order that ended does not change its state'); END;

        -- Attempts that were withdrawn before they came: they never can be paid.
        CREATE TABLE withdrawals(
            merchant TEXT NOT NULL REFERENCES merchants,
            order_number TEXT NOT NULL,
            attempt INTEGER NOT NULL,
            terminal TEXT NOT NULL REFERENCES terminals,
            at TEXT NOT NULL,
            PRIMARY KEY (merchant, order_number, attempt)
        ) STRICT, WITHOUT ROWID;
        """

    static let refunds = """
        CREATE TABLE refunds(
            merchant TEXT NOT NULL REFERENCES merchants,
            refund TEXT NOT NULL,
            number TEXT NOT NULL UNIQUE,
            terminal TEXT NOT NULL REFERENCES terminals,
            payment TEXT NOT NULL,
            amount INTEGER NOT NULL CHECK (amount > 0),
            currency TEXT NOT NULL,
            reason TEXT NOT NULL,
            fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND amount),
            remaining INTEGER NOT NULL CHECK (remaining >= 0),
            state TEXT NOT NULL CHECK (state IN ('accepted', 'refused', 'pending', 'failed')),
            cause TEXT,
            requested_at TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            due_at TEXT,
            log_index INTEGER UNIQUE REFERENCES log_leaves,
            batch INTEGER,
            PRIMARY KEY (merchant, refund),
            CHECK ((state = 'refused') = (log_index IS NULL)),
            CHECK ((state = 'pending') = (due_at IS NOT NULL))
        ) STRICT;
        CREATE INDEX refunds_by_payment ON refunds(payment);
        CREATE INDEX refunds_pending ON refunds(due_at) WHERE state = 'pending';

        CREATE TRIGGER refunds_end AFTER UPDATE OF state ON refunds WHEN OLD.state <> 'pending' AND NEW.state <> OLD.state
        BEGIN SELECT RAISE(ABORT, 'a refund that ended does not change its state'); END;
        """
}
