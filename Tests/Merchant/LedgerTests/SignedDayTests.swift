import ClearingProtocol
import Money
import Testing

@testable import Ledger

@Suite struct SignedDayTests {
    private static let old =
        #"{"approver":"Wang","closing":0,"currency":"CNY","digest":"ab","opening":5,"preparer":"Li","version":1}"#

    @Test func `a proof of an earlier program keeps its bytes`() throws {
        let proof = try SignedDay(parsing: Self.old)
        #expect(proof.statements.isEmpty && proof.payouts.isEmpty)
        #expect(proof.json.canonicalText == Self.old)
    }

    @Test func `a proof says on what it rests and what it books`() throws {
        let proof = SignedDay(
            version: 2,
            digest: "ab",
            preparer: "Li",
            approver: "Wang",
            opening: 0,
            closing: 0,
            currency: "CNY",
            statements: [String(repeating: "0", count: 64)],
            payouts: [PayoutReceived(payout: "O-1", amount: Shop.yuan(-5))]
        )
        #expect(try SignedDay(parsing: proof.json.canonicalText) == proof)
    }

    @Test func `money that the network takes back leaves the bank`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.record(.payoutReceived(PayoutReceived(payout: "O-1", amount: Shop.yuan(900))))
        try shop.record(.payoutReceived(PayoutReceived(payout: "O-1", amount: Shop.yuan(-100))))
        #expect(try shop.ledger.read { try $0.balances(of: .bank) } == [Shop.yuan(800)])
        #expect(try Ledger.verify(shop.directory).isSound)
    }

    @Test func `a payout of nothing is none`() {
        let text = #"{"amount":0,"currency":"CNY","payout":"O-1"}"#
        let error = #expect(throws: JSONError.self) { try PayoutReceived(parsing: text) }
        #expect(error?.field == "amount")
    }
}
