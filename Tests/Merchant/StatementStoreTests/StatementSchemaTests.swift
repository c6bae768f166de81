import GRDB
import Testing

@testable import StatementStore

/// A file of statements that an earlier program made.
@Suite struct StatementSchemaTests {
    @Test func `a difference that was kept without its discount takes it from clearing's row`() throws {
        let queue = try DatabaseQueue()
        try StatementSchema.migrator.migrate(queue, upTo: "editions")
        try queue.write { database in
            try database.execute(
                sql: """
                    INSERT INTO statements VALUES (1, 'x', 'wechat-all', 'clearing', 'bill', NULL, NULL, 1, 1, 2, 0, '');
                    INSERT INTO lines (id, statement, line, is_bank, day, kind, state, amount, currency, discount)
                        VALUES (7, 1, 1, 0, 1, 'payment', 'succeeded', 8800, 'CNY', 1200);
                    """
            )
            for (name, side) in [("a", "clearing"), ("b", "ledger")] {
                try database.execute(
                    sql: """
                        INSERT INTO breaks VALUES (?, 'missing_locally', 1, NULL, 'A-1', 'P-1', 'amount', NULL, '8800', 1,
                            -8800, 'CNY', ?, 0, 8800, NULL, 7, NULL)
                        """,
                    arguments: [name, side]
                )
            }
        }
        try StatementSchema.migrator.migrate(queue)
        let breaks = try queue.read { try Row.fetchAll($0, sql: "SELECT * FROM breaks ORDER BY id") }
        #expect(try breaks.map { try StoredBreak($0).row?.discount } == [1_200, nil])
    }
}
