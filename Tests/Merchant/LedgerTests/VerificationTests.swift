import ClearingProtocol
import Foundation
import GRDB
import Money
import Testing
import TransparencyLog

@testable import Ledger

@Suite struct VerificationTests {
    @Test func `a day at the till is sound`() throws {
        let shop = try Shop()
        try shop.day()
        let report = try shop.ledger.verify()
        #expect(report.failure == nil)
        #expect(report.payments == 2)
        #expect(report.batches == 1)
        let head = try shop.ledger.read { try $0.treeHead(size: $0.entryCount()) }
        #expect(report.head == head)
        #expect(report.entries == head.size)
    }

    /// What an attacker does who takes the triggers out and puts them back: the entry that must be named, and how.
    @Test(
        arguments: [
            ("UPDATE journal SET body = replace(body, 'Tea House', 'Tee House') WHERE sequence = 1", 1, "its leaf"),
            ("UPDATE journal SET body = body || ' ' WHERE sequence = 4", 4, "its leaf"),
            ("UPDATE journal SET leaf = zeroblob(32) WHERE sequence = 5", 5, "its leaf"),
            ("UPDATE journal SET kind = 'shift.closed' WHERE sequence = 3", 3, "its kind"),
            ("UPDATE journal SET recorded_at = '2026-01-01T00:00:00.000Z' WHERE sequence = 3", 3, "its time"),
            ("DELETE FROM journal WHERE sequence = 4", 4, "its number"),
            (
                """
                UPDATE journal SET sequence = 100 WHERE sequence = 4; UPDATE journal SET sequence = 4 WHERE sequence = 5;
                UPDATE journal SET sequence = 5 WHERE sequence = 100
                """, 4, "the number in its body"
            ),
            ("INSERT INTO postings VALUES (6, 9, 'assets:mine', 'CNY', 7)", 6, "a row of postings"),
            ("UPDATE postings SET account = 'assets:mine' WHERE sequence = 6 AND line = 1", 6, "a row of postings"),
            ("DELETE FROM postings WHERE sequence = 6 AND line = 2", 6, "a row of postings"),
            ("UPDATE payments SET amount = amount + 1 WHERE id = 'P-A-1'", 6, "a row of payments"),
            ("UPDATE payments SET state = 'refunded' WHERE id = 'P-A-1'", 6, "a row of payments"),
            ("UPDATE attempts SET state = 'cancelled' WHERE order_number = 'A-1'", 6, "a row of attempts"),
            ("DELETE FROM attempts WHERE order_number = 'A-1'", 6, "a row of attempts"),
            ("UPDATE shifts SET float = 1 WHERE number = 1", 10, "a row of shifts"),
            ("UPDATE batches SET state = 'acknowledged'", 11, "a row of batches"),
            ("UPDATE batches SET digest = replace(digest, 'a', 'b')", 11, "a row of batches"),
            ("UPDATE batches SET signature = zeroblob(64)", 11, "a row of batches"),
            ("DELETE FROM batches", 11, "a row of batches"),
            ("UPDATE identity SET value = '{}' WHERE key = 'pairing'", 2, "a row of identity"),
            ("INSERT INTO checkpoints VALUES (9, zeroblob(32), 'note', 'now')", nil, "a row of checkpoints"),
            ("UPDATE tree_edge SET size = size - 1", 15, "a row of tree_edge"),
            ("UPDATE attempts SET state = 'presented' WHERE order_number = 'A-1'", 6, "a row of attempts"),
            ("UPDATE attempts SET code = NULL WHERE order_number = 'A-1'", 6, "a row of attempts"),
            ("UPDATE balances SET amount = amount + 1 WHERE account = 'income:sales'", 15, "a row of balances"),
            ("INSERT INTO balances VALUES (0, 'assets:mine', 'CNY', 1)", nil, "a row of balances"),
            ("UPDATE payments SET shift = NULL WHERE id = 'P-A-1'", 6, "a row of payments"),
            (
                "INSERT INTO payments SELECT 'P-X', 'X', attempt, mode, state, amount, currency, refunded, refunding, fee, "
                    + "tip, discount, network, late, suspected_duplicate, payer_tail, log_index, paid_at, recorded_at, "
                    + "shift, business_day, 99 FROM payments WHERE id = 'P-A-1'", 99, "a row of payments"
            ),
            (
                "UPDATE payments SET id = 'swap' WHERE id = 'P-A-1'; UPDATE payments SET id = 'P-A-1' WHERE id = 'P-A-3'; "
                    + "UPDATE payments SET id = 'P-A-3' WHERE id = 'swap'", 6, "a row of payments"
            ),
            ("DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal)", 15, "a row of payments"),
            ("UPDATE tree_edge SET peaks = zeroblob(length(peaks))", 15, "a row of tree_edge"),
            ("DELETE FROM tree_edge", 15, "a row of tree_edge"),
            ("UPDATE projections SET mark = 'x' WHERE name = 'payments'", nil, "a row of projections"),
            ("DELETE FROM projections", nil, "a row of projections"),
            ("INSERT INTO projections VALUES ('postings', 'x')", nil, "a row of projections"),
            ("PRAGMA user_version = 1", nil, "the number of the layout"),
            ("PRAGMA user_version = 0", nil, "the number of the layout"),
            ("PRAGMA user_version = -1", nil, "the number of the layout"),
            ("DELETE FROM grdb_migrations", nil, "a row of grdb_migrations"),
            ("INSERT INTO grdb_migrations VALUES ('9')", nil, "a row of grdb_migrations"),
            ("DELETE FROM search_idx", nil, "the search index"),
            ("UPDATE search_idx SET pgno = pgno + 2", nil, "the search index"),
            ("UPDATE search_idx SET term = x'7a'", nil, "the search index"),
            ("INSERT INTO search_idx VALUES (99, x'30', 2)", nil, "the search index"),
            ("INSERT INTO search (search) VALUES ('delete-all')", nil, "the search index"),
            ("INSERT INTO search (rowid, terms) VALUES (6, 'other')", nil, "the search index"),
            ("UPDATE search_data SET block = x'00' WHERE id > 10", nil, "the search index"),
            ("DELETE FROM search_data WHERE id = 10", nil, "the search index"),
            ("UPDATE search_config SET v = 99 WHERE k = 'version'", nil, "a row of search_config"),
        ] as [(String, Int?, String)]
    )
    func `a change behind the triggers' back is found and named`(sql: String, entry: Int?, subject: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { try $0.execute(sql: sql) }
        let report = try shop.ledger.verify()
        #expect(report.failures.contains { $0.sequence == entry && $0.subject == subject }, "\(report.failures)")
        #expect(try !shop.ledger.verify(isRebuilding: true).isSound)
    }

    @Test(arguments: [
        "DROP TRIGGER journal_is_not_changed", "DROP TRIGGER journal_is_posted", "DROP INDEX one_open_shift",
        "CREATE TRIGGER sqliteXcopy AFTER INSERT ON journal BEGIN DELETE FROM attempts; END",
        "CREATE TABLE extra (x)", "ALTER TABLE payments ADD COLUMN extra TEXT", "CREATE VIEW v AS SELECT 1",
    ])
    func `another layout is found`(sql: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { try $0.execute(sql: sql) }
        let failure = try #require(try shop.ledger.verify().failure)
        #expect(failure.subject.hasPrefix("the layout of "), "\(failure)")
    }

    /// The attacker writes the body, its leaf, its row and its postings anew, so that the entry holds by itself.
    @Test(
        arguments: [
            (#""amount":1250,"#, #""amount":1260,"#, 6, "what it posts"),
            (#""order":"A-1","#, #""order":"A-2","#, 6, "what it records"),
            (#""fee":5,"#, #""fee":1251,"#, 6, "what it posts"), ("\"salt\":\"", "\"salt\":\"A", 6, "its body"),
            ("\"version\":1", "\"version\":2", 6, "its body"), ("{", "{ ", 6, "its body's form"),
            ("\"number\":1,", "\"number\":2,", 11, "batch 2"),
            ("\"first_sequence\":1", "\"first_sequence\":2", 11, "batch 1"),
            ("\"size\":10", "\"size\":9", 11, "batch 1"), ("\"end_sequence\":11", "\"end_sequence\":99", 11, "batch 1"),
            ("\"no sugar\"", "\"no salt\"", 11, "batch 1"),
        ] as [(String, String, Int, String)]
    )
    func `an entry rewritten with its leaf is found`(part: String, other: String, entry: Int, subject: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { database throws in
            let sequence = part.contains("sugar") ? 7 : entry
            let sql = "SELECT body FROM journal WHERE sequence = ?"
            let body = try #require(try String.fetchOne(database, sql: sql, arguments: [sequence]))
            let changed = body.replacing(part, with: other, maxReplacements: 1)
            #expect(changed != body)
            try database.execute(
                sql: "UPDATE journal SET body = ?, leaf = ? WHERE sequence = ?",
                arguments: [changed, MerkleHash.leaf(changed.utf8).data, sequence]
            )
        }
        let report = try shop.ledger.verify()
        #expect(report.failures.contains { $0.sequence == entry && $0.subject == subject }, "\(report.failures)")
    }

    /// What SQLite takes in and a reader of C strings, of names or of types does not see.
    @Test(
        arguments: [
            (
                "UPDATE postings SET account = account || char(0) || 'x' WHERE sequence = 6",
                "the text in a row of postings"
            ),
            ("UPDATE journal SET kind = kind || char(0) || 'x' WHERE sequence = 6", "the text in a row of journal"),
            ("UPDATE payments SET business_day = business_day || char(0)", "the text in a row of payments"),
            ("UPDATE projections SET mark = mark || char(0)", "the text in a row of projections"),
            ("UPDATE identity SET value = value || char(0)", "the text in a row of identity"),
            ("UPDATE tree_edge SET one = 2", "a row of tree_edge"),
            ("UPDATE tree_edge SET one = 0", "a row of tree_edge"),
            ("UPDATE tree_edge SET peaks = substr(peaks, 1, 33)", "a row of tree_edge"),
            ("UPDATE shifts SET state = 'closed' WHERE number = 2", "a row of shifts"),
            ("DELETE FROM search_data WHERE id = 1", "the search index"),
            ("UPDATE search_data SET block = x'00' WHERE id = 1", "the search index"),
            ("UPDATE search_idx SET term = CAST(term AS TEXT)", "the search index"),
            (
                hidden(
                    "trigger",
                    "sqlite_evil",
                    "CREATE TRIGGER sqlite_evil AFTER INSERT ON journal BEGIN SELECT 1; END"
                ),
                "the layout of sqlite_evil"
            ),
            (
                hidden("TRIGGER", "evil", "CREATE TRIGGER evil AFTER INSERT ON journal BEGIN SELECT 1; END"),
                "the layout of evil"
            ),
            (
                "CREATE VIEW evil AS SELECT 1; PRAGMA writable_schema = ON; "
                    + "UPDATE sqlite_schema SET type = 'VIEW' WHERE name = 'evil'", "the layout of evil"
            ),
        ]
    )
    func `what hides behind a byte, a name or a type is found`(sql: String, subject: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.tamper { database throws in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON; \(sql)")
        }
        let report = try Ledger.verify(shop.directory)
        #expect(report.failures.contains { $0.subject == subject }, "\(report.failures)")
    }

    private static func hidden(_ type: String, _ name: String, _ sql: String) -> String {
        "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('\(type)', '\(name)', 'journal', 0, '\(sql)')"
    }

    @Test func `a file whose pages are broken is found`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.intrude { database throws in
            try database.execute(sql: "PRAGMA writable_schema = ON")
            try database.execute(
                sql: """
                    UPDATE sqlite_schema SET rootpage =
                        (SELECT rootpage FROM sqlite_schema WHERE name = 'attempts_by_payer')
                    WHERE name = 'payments_by_day'
                    """
            )
        }
        let reader = try Ledger.openForReading(shop.directory)
        let report = try? reader.verify()
        #expect(report == nil || report?.failure != nil)
    }

    @Test func `a terminal that was paired anew leaves its earlier batches sound`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.closeShift(2)
        try shop.pair(terminal: "T0002")
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `projections are what a replay gives, whatever happened at random`() throws {
        for seed in 1...4 as ClosedRange<UInt64> {
            let shop = try Shop(seed: seed)
            var life = RandomLife(shop: shop, seed: seed)
            for _ in 0..<60 { try life.step() }
            let report = try shop.ledger.verify()
            #expect(report.failure == nil, "seed \(seed)")
            #expect(report.payments == life.payments && report.batches == life.batches && life.payments > 3)
            try shop.intrude { database throws in
                let sql = "SELECT sequence FROM postings GROUP BY sequence, currency HAVING sum(amount) <> 0"
                #expect(try Int.fetchAll(database, sql: sql).isEmpty)
            }
            let gross = try shop.ledger.read { try $0.figures().reduce(0) { $0 + $1.gross.minorUnits } }
            #expect(gross == life.gross)
            #expect(try shop.ledger.read { try $0.balances(of: .sales) } == [Shop.yuan(life.refunded - life.gross)])
        }
    }
}
