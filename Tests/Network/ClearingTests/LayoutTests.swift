import Clearing
import ClearingProtocol
import ClearingStore
import Foundation
import GRDB
import Money
import Testing
import Timekeeping

/// A database that a node of an earlier layout wrote, in a directory of its own.
private final class OldNode: Sendable {
    let directory = NSTemporaryDirectory() + "layout-" + UUID().uuidString

    init(layout: Int = 1) throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts/\(layout).sql")
        let script = try String(contentsOf: file, encoding: .utf8)
        try queue().writeWithoutTransaction { try $0.execute(sql: script) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    func queue() throws -> DatabaseQueue { try DatabaseQueue(path: directory + "/clearing.sqlite") }

    func balances() throws -> [String] {
        try queue().read { database in
            try String.fetchAll(database, sql: "SELECT account || ' ' || amount FROM balances ORDER BY account")
        }
    }
}

@Suite("A database of the first layout")
struct LayoutTests {
    @Test func `wallets and merchants come to the founding member, and nothing else changes`() async throws {
        let old = try OldNode()
        let before = try old.balances()
        let node = try ClearingNode.open(directory: old.directory)
        #expect(node.configuration.name == "demo.counterfoil.example")
        #expect(try await node.members.list().map(\.member.member) == [Member.founding])
        let wallets = try await node.wallets.list()
        #expect(wallets.count == 12)
        #expect(wallets.allSatisfy { $0.issuer == Member.founding && $0.limitWithoutPIN == 100_000 && $0.pin == nil })
        #expect(try await node.merchants.list().map(\.acquirer) == [Member.founding])
        #expect(try old.balances() == before)
    }

    @Test func `its log goes on, and can be executed again with the leaves that were added`() async throws {
        let old = try OldNode()
        _ = try ClearingNode.open(directory: old.directory)
        let leaves = try await old.queue().read { database in
            try String.fetchAll(database, sql: "SELECT body FROM log_leaves ORDER BY position")
        }
        let replay = try LeafReplay(leaves)
        #expect(replay.accounts.values.count { $0.kind == "wallet" } == 12)
        #expect(replay.payments.count == 6)
        _ = try ClearingNode.open(directory: old.directory)
        let again = try await old.queue().read { try Int.fetchOne($0, sql: "SELECT count(*) FROM log_leaves") }
        #expect(again == leaves.count)
    }

    @Test func `a payment of then is refunded now, by the fees of then`() async throws {
        let old = try OldNode()
        let node = try ClearingNode.open(directory: old.directory)
        let (payment, amount, fee) = try await old.queue().read { database in
            let row = try Row.fetchOne(database, sql: "SELECT payment, amount, fee FROM orders WHERE state = 'paid'")
            let paid = try #require(row)
            return (paid["payment"] as String, paid["amount"] as Int64, paid["fee"] as Int64)
        }
        let request = RefundRequest(
            refund: "R-1",
            payment: payment,
            amount: Money(minorUnits: amount, currency: .cny),
            reason: "old"
        )
        let refund = try await node.refunds.refund(request, by: "T0001").message
        #expect(refund.state == .accepted)
        #expect(refund.fee.minorUnits == fee)
    }
}

@Suite("A database of the second layout")
struct SecondLayoutTests {
    @Test func `its batches get the leaves of their lines, once, and nothing else changes`() async throws {
        let old = try OldNode(layout: 2)
        let before = try old.balances()
        _ = try ClearingNode.open(directory: old.directory)
        let leaves = try await old.leaves()
        #expect(leaves.last?.contains("\"kind\":\"batch-lines\"") == true)
        #expect(try LeafReplay(leaves).batched.count == 5)
        _ = try ClearingNode.open(directory: old.directory)
        #expect(try await old.leaves() == leaves)
        #expect(try old.balances() == before)
    }

    @Test func `its batches are settled now, the reversal with its payment`() async throws {
        let old = try OldNode(layout: 2)
        let node = try ClearingNode.open(directory: old.directory)
        let day = try BusinessDay(parsing: "2026-01-01")
        let settlement = try #require(try await node.settlements.settle(day).settlements.first)
        #expect(settlement.totals.map(\.count) == [3, 1, 1])
        #expect(settlement.net.minorUnits == 10_777 - 41 - 1_250 + 5)
        // A-3 is in no batch: 5.00 less 0.02.
        #expect(settlement.unsettled.minorUnits == 498)
        #expect(try LeafReplay(await old.leaves()).settled.count == 5)
    }

    @Test(arguments: [
        "UPDATE batches SET digest = 'x'", "UPDATE batches SET business_day = '2026-01-02'", "DELETE FROM batches",
        "UPDATE batches SET lines_index = 0", "DELETE FROM movements", "DELETE FROM settlements",
        "UPDATE settlements SET carried_out = -1", "UPDATE movements SET settlement = NULL, line = NULL",
        "UPDATE movements SET number = number || 'x'",
        "INSERT INTO settlements VALUES ('x', 'M0001', 'CNY', '2025-12-31', 0, '{}', 0, 't')",
    ])
    func `the database itself refuses`(sql: String) async throws {
        let old = try OldNode(layout: 2)
        _ = try await ClearingNode.open(directory: old.directory).settlements.settle(BusinessDay(parsing: "2026-01-01"))
        let queue = try old.queue()
        await #expect(throws: DatabaseError.self) { try await queue.write { try $0.execute(sql: sql) } }
    }
}

extension OldNode {
    fileprivate func leaves() async throws -> [String] {
        try await queue().read { try String.fetchAll($0, sql: "SELECT body FROM log_leaves ORDER BY position") }
    }
}
