import ClearingProtocol
import GRDB
import Money
import Testing

@testable import Ledger

@Suite struct RefundTests {
    @Test func `refunds come out of what remains, and of that alone`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-1", 1_000, key: "k1")
        #expect(throws: LedgerError.self) { try shop.refund("P-A-1", 251, key: "k2") }
        try shop.refund("P-A-1", 250, key: "k2")
        try shop.endRefund("k1", .unknown)
        #expect(throws: LedgerError.self) { try shop.refund("P-A-1", 1, key: "k3") }
        try shop.acceptRefund("k1", 1_000, fee: 4)
        #expect(try shop.ledger.read { try $0.payment("P-A-1")?.state } == .partlyRefunded)
        try shop.endRefund("k2", .refused)
        try shop.refund("P-A-1", 250, key: "k3")
        try shop.acceptRefund("k3", 250)
        let payment = try #require(try shop.ledger.read { try $0.payment("P-A-1") })
        #expect(payment.state == .refunded && payment.refunded == payment.amount)
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `a refund that is over or unknown to the ledger changes nothing more`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-1", 100, key: "k1")
        #expect(throws: LedgerError.self) { try shop.refund("P-A-1", 100, key: "k1") }
        #expect(throws: LedgerError.self) { try shop.refund("P-NONE", 100, key: "k2") }
        #expect(throws: LedgerError.self) { try shop.acceptRefund("k1", 99) }
        #expect(throws: LedgerError.self) { try shop.acceptRefund("k9", 100) }
        #expect(throws: JSONError.self) { try shop.acceptRefund("k1", 100, fee: 101) }
        try shop.acceptRefund("k1", 100)
        #expect(throws: LedgerError.self) { try shop.acceptRefund("k1", 100) }
        #expect(throws: LedgerError.self) { try shop.endRefund("k1", .refused) }
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test(arguments: [
        "UPDATE payments SET refunded = amount + 1", "UPDATE payments SET refunded = amount, refunding = 1",
        "UPDATE payments SET refunding = -1", "UPDATE refunds SET state = 'accepted'",
        "UPDATE refunds SET amount = 0", "UPDATE takings SET refunds = -1",
    ])
    func `the database itself refuses what cannot be`(sql: String) throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-1", 100, key: "k1")
        #expect(throws: DatabaseError.self) { try shop.intrude { try $0.execute(sql: sql) } }
    }

    @Test func `a refund under way holds its amount back, and a reversal is one of the whole`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-1", 1_250, key: "k1")
        try shop.waitForRefund("k1")
        #expect(try shop.ledger.read { try $0.payment("P-A-1")?.remaining } == 0)
        #expect(try shop.ledger.read { try $0.unresolvedRefunds().map(\.state) } == [.pending])
        #expect(throws: LedgerError.self) { try shop.refund("P-A-1", 1, key: "k2") }
        try shop.endRefund("k1", .failed)
        #expect(try shop.ledger.read { try $0.payment("P-A-1")?.remaining } == 1_250)
        let created = RefundCreated(
            payment: "P-A-1",
            amount: Shop.yuan(1_250),
            reason: "given up",
            idempotencyKey: "k3",
            isReversal: true
        )
        try shop.record(.refundCreated(created))
        try shop.acceptRefund("k3", 1_250, fee: 5)
        #expect(try shop.ledger.read { try $0.refund(number: "R-k3")?.isReversal } == true)
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `a refund counts in the range and on the day in which it was accepted`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-1", 50, key: "k1")
        try shop.acceptRefund("k1", 50, fee: 1)
        let (first, second, all) = try shop.ledger.read { view throws in
            let boundary = try #require(try view.shift(2)).firstSequence
            return (
                try view.figures(from: 1, to: boundary), try view.figures(from: boundary, to: .max), try view.figures()
            )
        }
        #expect(first.map(\.refunds) == [Shop.yuan(0)] && first.map(\.gross) == [Shop.yuan(1_250)])
        #expect(second.map(\.refunds) == [Shop.yuan(50)] && second.map(\.refundCount) == [1])
        #expect(all.map(\.net) == [Shop.yuan(2_500 - 50 - 5 + 1)])
    }

    @Test func `a batch lists the refunds of its shift after the payments before them`() throws {
        let shop = try Shop()
        try shop.day()
        try shop.refund("P-A-3", 50, key: "k1")
        try shop.acceptRefund("k1", 50, fee: 1)
        try shop.closeShift(2)
        #expect(try shop.ledger.verify().failure == nil)
        let lines = try shop.ledger.read { view throws in
            let shift = try #require(try view.shift(2))
            return try view.batchLines(from: shift.firstSequence, to: #require(shift.endSequence))
        }
        #expect(lines.map(\.kind) == [.payment, .refund])
        #expect(lines.last == BatchLine(kind: .refund, payment: "R-k1", amount: Shop.yuan(50), fee: Shop.yuan(1)))
    }
}
