/// The third layout: what batches brought, line by line, and what was settled.
///
/// The leaves of the lines of earlier batches are not made here but when the node opens, since they need a clock.
extension StoreSchema {
    static let settlements = """
        CREATE TABLE settlements(
            settlement TEXT PRIMARY KEY,
            merchant TEXT NOT NULL REFERENCES merchants,
            currency TEXT NOT NULL,
            business_day TEXT NOT NULL,
            carried_out INTEGER NOT NULL CHECK (carried_out <= 0),
            body TEXT NOT NULL CHECK (json_valid(body)),
            log_index INTEGER NOT NULL UNIQUE REFERENCES log_leaves,
            settled_at TEXT NOT NULL,
            UNIQUE (merchant, currency, business_day)
        ) STRICT;
        \(appendOnly("settlements"))

        CREATE TRIGGER settlements_in_order BEFORE INSERT ON settlements
        WHEN EXISTS (
            SELECT 1 FROM settlements
            WHERE merchant = NEW.merchant AND currency = NEW.currency AND business_day >= NEW.business_day
        )
        BEGIN SELECT RAISE(ABORT, 'a merchant is settled day by day'); END;
        """

    static let movements = """
        CREATE TABLE movements(
            number TEXT PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'reversal')),
            payment TEXT NOT NULL,
            merchant TEXT NOT NULL REFERENCES merchants,
            currency TEXT NOT NULL,
            terminal TEXT NOT NULL REFERENCES terminals,
            batch INTEGER,
            business_day TEXT NOT NULL,
            settlement TEXT REFERENCES settlements,
            line INTEGER,
            CHECK ((settlement IS NULL) = (line IS NULL)),
            UNIQUE (settlement, line)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX movements_unsettled ON movements(merchant, currency, business_day) WHERE settlement IS NULL;

        CREATE TRIGGER movements_settled BEFORE UPDATE ON movements WHEN OLD.settlement IS NOT NULL AND (
            NEW.settlement IS NOT OLD.settlement OR NEW.line IS NOT OLD.line OR NEW.number <> OLD.number
            OR NEW.kind <> OLD.kind OR NEW.payment <> OLD.payment OR NEW.merchant <> OLD.merchant
            OR NEW.currency <> OLD.currency OR NEW.business_day <> OLD.business_day
        )
        BEGIN SELECT RAISE(ABORT, 'what is settled stays settled'); END;
        CREATE TRIGGER movements_keep BEFORE DELETE ON movements
        BEGIN SELECT RAISE(ABORT, 'movements only grows'); END;

        -- What a terminal has in no batch, and what its batch of the day may lack.
        CREATE INDEX orders_unbatched ON orders(terminal, business_day) WHERE payment IS NOT NULL AND batch IS NULL;
        CREATE INDEX refunds_unbatched ON refunds(terminal, requested_at) WHERE batch IS NULL AND log_index IS NOT NULL;
        """

    /// A batch says to which day it counts, and whether the leaves of its lines are there.
    static let batchDays = """
        DROP TRIGGER batches_stand;
        ALTER TABLE batches ADD COLUMN business_day TEXT;
        ALTER TABLE batches ADD COLUMN lines_index INTEGER REFERENCES log_leaves;
        UPDATE batches SET business_day = json_extract(CAST(bytes AS TEXT), '$.signed.business_day');
        CREATE TRIGGER batches_stand BEFORE UPDATE ON batches WHEN NOT (
            OLD.lines_index IS NULL AND NEW.terminal = OLD.terminal AND NEW.number = OLD.number
            AND NEW.bytes = OLD.bytes AND NEW.digest = OLD.digest AND NEW.end_sequence = OLD.end_sequence
            AND NEW.receipt = OLD.receipt AND NEW.log_index = OLD.log_index AND NEW.received_at = OLD.received_at
            AND NEW.business_day = OLD.business_day
        )
        BEGIN SELECT RAISE(ABORT, 'batches only grows'); END;
        CREATE INDEX batches_without_lines ON batches(log_index) WHERE lines_index IS NULL;
        """

    /// What earlier batches brought. Of a reversal that a batch carried the second layout kept no note, and none of
    /// the halves of a reversal is settled without the other.
    static let earlierMovements = """
        INSERT INTO movements(number, kind, payment, merchant, currency, terminal, batch, business_day)
        SELECT orders.payment, 'payment', orders.payment, merchant, currency, orders.terminal, batch, batches.business_day
        FROM orders JOIN batches ON batches.terminal = orders.terminal AND batches.number = orders.batch;

        INSERT INTO movements(number, kind, payment, merchant, currency, terminal, batch, business_day)
        SELECT refunds.number, 'refund', payment, merchant, currency, refunds.terminal, batch, batches.business_day
        FROM refunds JOIN batches ON batches.terminal = refunds.terminal AND batches.number = refunds.batch;

        INSERT INTO movements(number, kind, payment, merchant, currency, terminal, batch, business_day)
        SELECT orders.reversal, 'reversal', orders.payment, orders.merchant, orders.currency, batches.terminal,
            batches.number, batches.business_day
        FROM batches
            JOIN json_each(CAST(batches.bytes AS TEXT), '$.signed.lines') AS line
            JOIN orders ON orders.reversal = line.value ->> 'payment'
        WHERE true ON CONFLICT DO NOTHING;

        INSERT INTO movements(number, kind, payment, merchant, currency, terminal, business_day)
        SELECT orders.reversal, 'reversal', orders.payment, orders.merchant, orders.currency, orders.terminal,
            movements.business_day
        FROM movements JOIN orders ON orders.payment = movements.payment
        WHERE movements.kind = 'payment' AND orders.reversal IS NOT NULL ON CONFLICT DO NOTHING;

        INSERT INTO movements(number, kind, payment, merchant, currency, terminal, business_day)
        SELECT orders.payment, 'payment', orders.payment, orders.merchant, orders.currency, orders.terminal,
            movements.business_day
        FROM movements JOIN orders ON orders.payment = movements.payment
        WHERE movements.kind = 'reversal' ON CONFLICT DO NOTHING;
        """
}
