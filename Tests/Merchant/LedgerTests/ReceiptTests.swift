import Foundation
import GRDB
import Testing
import Timekeeping

@testable import Ledger

@Suite struct ReceiptTests {
    @Test func `prints of a receipt are counted, those of its refunds by themselves`() throws {
        let shop = try Shop()
        try shop.day()
        let payment = try #require(try shop.ledger.read { try $0.payments().last?.id })
        #expect(try shop.ledger.read { try $0.receiptPrints(of: payment) } == 0)
        for copy in 0...2 { try shop.record(.receiptPrinted(ReceiptPrinted(payment: payment, copy: copy))) }
        try shop.record(.receiptPrinted(ReceiptPrinted(payment: payment, refund: "R1", copy: 0)))
        #expect(try shop.ledger.read { try $0.receiptPrints(of: payment) } == 3)
        #expect(try shop.ledger.read { try $0.receiptPrints(of: payment, refund: "R1") } == 1)
        #expect(try shop.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test(arguments: [(nil, 1), (nil, 2), ("R1", 1)] as [(String?, Int)])
    func `a copy that does not follow the one before it is refused`(refund: String?, copy: Int) throws {
        let shop = try Shop()
        try shop.day()
        let payment = try #require(try shop.ledger.read { try $0.payments().last?.id })
        let print = Fact.receiptPrinted(ReceiptPrinted(payment: payment, refund: refund, copy: copy))
        #expect(throws: LedgerError.self) { try shop.record(print) }
        try shop.record(.receiptPrinted(ReceiptPrinted(payment: payment, refund: refund, copy: 0)))
        #expect(throws: LedgerError.self) {
            try shop.record(.receiptPrinted(ReceiptPrinted(payment: payment, refund: refund, copy: 0)))
        }
        #expect(try shop.ledger.read { try $0.receiptPrints(of: payment, refund: refund) } == 1)
    }

    @Test func `a receipt of a payment that is not there is refused`() throws {
        let shop = try Shop()
        #expect(throws: LedgerError.self) {
            try shop.record(.receiptPrinted(ReceiptPrinted(payment: "P-nothing", copy: 0)))
        }
    }

    @Test func `an original that is made of a copy is found by verify`() throws {
        let shop = try Shop()
        try shop.day()
        let payment = try #require(try shop.ledger.read { try $0.payments().last?.id })
        for copy in 0...1 { try shop.record(.receiptPrinted(ReceiptPrinted(payment: payment, copy: copy))) }
        try shop.tamper { try $0.execute(sql: "UPDATE receipts SET copies = 0") }
        let failures = try shop.ledger.verify(isRebuilding: true).failures
        #expect(!failures.isEmpty && failures.allSatisfy { $0.description.contains("receipts") }, "\(failures)")
    }

    @Test(arguments: [1, 2])
    func `a ledger of an earlier layout counts receipts from now on`(layout: Int) throws {
        let directory = try UpgradeTests.released(layout: layout)
        defer { try? FileManager.default.removeItem(atPath: directory.path) }
        let ledger = try Ledger.openForWriting(directory, program: "test")
        let payment = try #require(try ledger.read { try $0.payments().last?.id })
        for copy in 0...1 {
            _ = try ledger.write(actor: "Li") {
                try $0.append(.receiptPrinted(ReceiptPrinted(payment: payment, copy: copy)))
            }
        }
        #expect(try ledger.read { try $0.receiptPrints(of: payment) } == 2)
    }
}
