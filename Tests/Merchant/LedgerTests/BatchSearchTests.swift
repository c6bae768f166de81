import ClearingProtocol
import GRDB
import TestSupport
import Testing

@testable import Ledger

/// Finding one batch without reading the others.
@Suite struct BatchSearchTests {
    @Test func `each entry is found in the batch that covers it, and each shift in its own`() throws {
        let shop = try Shop()
        var life = RandomLife(shop: shop, seed: 5)
        for _ in 0..<150 { try life.step() }
        try shop.ledger.read { view throws in
            let batches = try view.batches()
            #expect(batches.count > 5)
            for sequence in 0...(try view.entryCount()) + 1 {
                let covering = batches.first { ($0.firstSequence..<$0.endSequence).contains(sequence) }
                #expect(try view.batch(covering: sequence) == covering)
            }
            for shift in 0...(try view.newestShift()?.number ?? 0) + 1 {
                #expect(try view.batch(ofShift: shift) == batches.first { $0.shift == shift })
            }
            for number in 0...batches.count + 1 {
                #expect(try view.batch(number) == batches.first { $0.number == number })
            }
            #expect(try view.newestBatch() == batches.first)
        }
    }

    @Test func `a ledger without batches has none`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1)
        try shop.ledger.read { view throws in
            #expect(try view.newestBatch() == nil && view.batch(covering: 1) == nil && view.batch(ofShift: 1) == nil)
        }
    }

    @Test func `no batch is read but by its number`() throws {
        let shop = try Shop()
        try shop.intrude { database throws in
            for sql in [LedgerView.batchSQL, LedgerView.batchFromSQL] {
                let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: [1])
                #expect(
                    plan.map { $0["detail"] as String } == [
                        "SEARCH batches USING INTEGER PRIMARY KEY (rowid\(sql == LedgerView.batchSQL ? "=" : ">")?)"
                    ]
                )
            }
        }
    }
}
