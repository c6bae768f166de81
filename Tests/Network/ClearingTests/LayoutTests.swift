import Clearing
import ClearingProtocol
import ClearingStore
import Foundation
import GRDB
import Money
import Testing
import Timekeeping

/// A database that a node of the first layout wrote, in a directory of its own.
private final class OldNode: Sendable {
    let directory = NSTemporaryDirectory() + "layout-" + UUID().uuidString

    init() throws {
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts/1.sql")
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
