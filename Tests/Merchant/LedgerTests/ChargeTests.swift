import ClearingProtocol
import GRDB
import Money
import Testing
import Timekeeping

@testable import Ledger

@Suite struct ChargeTests {
    private func begin(_ shop: Shop, _ order: String) throws -> AttemptReference {
        let reference = AttemptReference(order: order, attempt: 1)
        let created = AttemptCreated(
            reference: reference,
            amount: Shop.yuan(1_250),
            note: nil,
            idempotencyKey: "key-\(order)",
            expiresAt: shop.clock.now.adding(seconds: 30),
            payerCode: PayerCodeTrace(hash: [UInt8](repeating: 7, count: 32), lastFourDigits: "4567")
        )
        try shop.record(.attemptCreated(created))
        return reference
    }

    @Test func `a charge goes from its beginning over its payer's word to its end`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        let reference = try begin(shop, "A-1")
        #expect(try shop.ledger.read { try $0.attempt(reference)?.mode } == .consumerPresented)
        try shop.record(.attemptAuthorising(AttemptAuthorising(reference: reference)))
        #expect(try shop.ledger.read { try $0.unresolvedAttempts().map(\.state) } == [.authorising])
        try shop.record(.attemptWithdrawn(AttemptWithdrawn(reference: reference)))
        let attempt = try #require(try shop.ledger.read { try $0.attempt(reference) })
        #expect(attempt.state == .authorising && attempt.isWithdrawn && attempt.payerCodeTail == "4567")
        try shop.record(.attemptClosed(AttemptClosed(reference: reference, state: .cancelled)))
        #expect(try shop.ledger.read { try $0.attemptCounts(ofShift: 1) } == [.cancelled: 1])
        try shop.closeShift(1)
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `an attempt is found by its payer's code, the newest first`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        _ = try begin(shop, "A-1")
        _ = try begin(shop, "A-2")
        let hash = [UInt8](repeating: 7, count: 32)
        #expect(try shop.ledger.read { try $0.attempt(payerHash: hash)?.reference.order } == "A-2")
        #expect(try shop.ledger.read { try $0.attempt(payerHash: [UInt8](repeating: 8, count: 32)) } == nil)
    }

    @Test func `orders that the network told of do not count as the till's own`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.pay(try shop.find("S-1", amount: 800), amount: 800)
        try shop.openShift(1)
        _ = try shop.attempt("A-1")
        #expect(try shop.ledger.read { try $0.orderCount() } == 1)
        #expect(try shop.ledger.read { try $0.hasOrder("S-1") } == true)
        #expect(try shop.ledger.read { try $0.hasOrder("A-2") } == false)
        #expect(throws: LedgerError.self) { try shop.find("S-1", amount: 800) }
        #expect(try shop.ledger.verify().failure == nil)
    }

    @Test func `a number that the network gave away explains a gap, and no other`() throws {
        for found in ["T0001-2", "T0001-3"] {
            let shop = try Shop()
            try shop.pair()
            try shop.openShift(1)
            _ = try shop.attempt("T0001-1")
            try shop.pay(try shop.find(found, amount: 800), amount: 800)
            _ = try shop.attempt("T0001-3\(found.hasSuffix("3") ? "0" : "")")
            let failure = try shop.ledger.verify().failure
            #expect(failure?.subject == (found == "T0001-2" ? nil : "the order's number"))
        }
    }

    @Test(arguments: [
        #"{"hash":"00"}"#, #"{"hash":"zz","last_four":"1234"}"#, #"{"last_four":"1234"}"#,
    ])
    func `what is kept of a code is a hash and four digits, or it is refused`(text: String) throws {
        #expect(throws: JSONError.self) { try PayerCodeTrace(from: JSONReader(JSONValue(parsing: text))) }
        let whole = String(repeating: "ab", count: 32)
        for tail in ["12345", "12a4", ""] {
            let json = try JSONValue(parsing: #"{"hash":"\#(whole)","last_four":"\#(tail)"}"#)
            #expect(throws: JSONError.self) { try PayerCodeTrace(from: JSONReader(json)) }
        }
    }
}
