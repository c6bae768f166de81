import Clearing
import ClearingProtocol
import ClearingStore
import GRDB
import Money
import Testing
import Timekeeping
import TransparencyLog

@Suite("Books and log")
struct BooksTests {
    @Test(arguments: 1...6 as ClosedRange<UInt64>)
    func `whatever happens, every entry sums to zero and the log is what its leaves make`(seed: UInt64) async throws {
        let counter = try await Counter(seed: seed, funds: 20_000)
        let dice = Entropy.seeded(seed, stream: "operations")
        var orders: [OrderStatus] = []
        for step in 0..<60 {
            let any = orders.isEmpty ? nil : orders[Int(dice.number(below: UInt64(orders.count)))]
            _ = try await problem {
                switch (dice.number(below: 8), any) {
                case (0...2, _), (_, nil):
                    let now = counter.clock.now.interval(since: Counter.start) / 1_000
                    let amount = Int64(dice.number(below: 3_000)) + 1
                    orders.append(try await counter.register("R-\(step)", amount, life: now + 60))
                case (3...4, let order?): _ = try await counter.pay(order)
                case (5, let order?): _ = try await counter.node.orders.cancel(order.reference, by: counter.terminal)
                case (6, let order?): _ = try await counter.node.orders.decline(token: order.token, by: counter.wallet)
                default: counter.clock.advance(seconds: 20)
                }
            }
        }
        try await audit(counter)
    }

    private func audit(_ counter: Counter) async throws {
        let checkpoint = try Checkpoint(parsing: SignedNote(parsing: await counter.node.log.checkpoint()).text)
        let held = try await counter.balance()
        try await counter.database().read { database in
            let unbalanced = try Int.fetchOne(
                database,
                sql: "SELECT count(*) FROM (SELECT 1 FROM postings GROUP BY sequence, currency HAVING sum(amount) <> 0)"
            )
            #expect(unbalanced == 0)
            let leaves = try String.fetchAll(database, sql: "SELECT body FROM log_leaves ORDER BY position")
            var frontier = MerkleFrontier()
            for leaf in leaves { frontier.append(.leaf(leaf.utf8)) }
            #expect(frontier.size == checkpoint.size)
            #expect(frontier.root == checkpoint.root)
            let differing = try Int.fetchOne(
                database,
                sql: """
                    SELECT count(*) FROM balances WHERE amount <> (
                        SELECT sum(amount) FROM postings
                        WHERE postings.account = balances.account AND postings.currency = balances.currency)
                    """
            )
            #expect(differing == 0)
            let wallet = try Int64.fetchOne(
                database,
                sql: "SELECT -amount FROM balances WHERE account = ?",
                arguments: ["wallet:\(counter.wallet)"]
            )
            #expect(wallet == held)
        }
    }

    @Test(arguments: [
        """
        INSERT INTO journal VALUES (2, 't', 'k', '{"postings":[{"account":"bank:simulated","currency":"CNY","amount":5},\
        {"account":"income:fees","currency":"CNY","amount":-4}]}', 0)
        """,
        """
        INSERT INTO journal VALUES (2, 't', 'k', '{"postings":[{"account":"bank:simulated","currency":"CNY","amount":5},\
        {"account":"income:fees","currency":"USD","amount":-5}]}', 0)
        """,
        "INSERT INTO journal VALUES (2, 't', 'k', '{\"postings\":[]}', 0)",
        "INSERT INTO journal VALUES (9, 't', 'k', '{\"postings\":[]}', 0)",
        "INSERT INTO postings VALUES (1, 2, 'income:fees', 'CNY', 1)",
        "UPDATE journal SET kind = 'x'",
        "DELETE FROM journal",
        "UPDATE postings SET amount = 1",
        "DELETE FROM postings",
        "DELETE FROM log_leaves",
        "UPDATE log_nodes SET hash = zeroblob(32)",
        "UPDATE balances SET amount = 1 WHERE account GLOB 'wallet:*'",
        "INSERT INTO log_leaves VALUES (99, '{}', zeroblob(32))",
    ])
    func `the database itself refuses`(sql: String) async throws {
        let counter = try await Counter(funds: 100)
        let queue = try counter.database()
        await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
    }

    @Test func `the writer waits for the disk at every commit`() async throws {
        let counter = try await Counter()
        let mode = try await counter.database().read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
        #expect(try await ClearingStore(path: counter.directory + "/clearing.sqlite").commitsAreDurable())
    }

    @Test(arguments: [Int64(0), -5, JSONValue.largestInteger])
    func `a top-up that cannot be is refused`(amount: Int64) async throws {
        let counter = try await Counter(funds: 100)
        let refusal = try await problem {
            _ = try await counter.node.wallets.topUp(counter.wallet, Money(minorUnits: amount, currency: .cny))
        }
        #expect(refusal?.field == "amount")
        #expect(try await counter.balance() == 100)
    }
}
