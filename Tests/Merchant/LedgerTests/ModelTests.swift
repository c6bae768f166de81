import ClearingProtocol
import GRDB
import Money
import Testing

@testable import Ledger

@Suite struct ModelTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func `whatever happens at random, the ledger says what a plain model of it says`(seed: UInt64) throws {
        let shop = try Shop(seed: seed)
        var life = try ModelLife(shop: shop, seed: seed)
        for _ in 0..<120 { try life.step() }
        try compare(shop.ledger, life.model)
        #expect(life.model.payments.count > 5 && life.model.refunds.count > 2)
        let failures = try shop.ledger.verify().failures
        #expect(failures.isEmpty, "\(failures)")
    }

    @Test func `what is made anew from the journal is what stands there`() throws {
        let shop = try Shop(seed: 9)
        var life = try ModelLife(shop: shop, seed: 9)
        for _ in 0..<3 {
            for _ in 0..<30 { try life.step() }
            try shop.intrude { database throws in
                let before = try Self.rows(database)
                try database.inTransaction {
                    try ProjectedTables.rebuild(in: database)
                    return .commit
                }
                #expect(try Self.rows(database) == before)
            }
        }
    }

    private func compare(_ ledger: Ledger, _ model: LedgerModel) throws {
        try ledger.read { view throws in
            let balances = try view.trialBalance().map { balance in
                let isForeign = balance.balance.currency != .cny
                return (balance.account + (isForeign ? " USD" : ""), balance.balance.minorUnits)
            }
            #expect(Dictionary(uniqueKeysWithValues: balances) == model.standing)
            for (reference, state) in model.attempts { #expect(try view.attempt(reference)?.state == state) }
            for (id, paid) in model.payments { #expect(try view.payment(id)?.refunded.minorUnits == paid.refunded) }
            #expect(try view.payments().count == model.payments.count)
            try compareTakings(view.database, model)
        }
    }

    private func compareTakings(_ database: Database, _ model: LedgerModel) throws {
        var quarters: [String: LedgerModel.Takings] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT * FROM takings") {
            let takings = TakingsRow(row)
            quarters["\(takings.key.businessDay)|\(takings.key.quarter)"] = Self.takings(takings.sums)
        }
        #expect(quarters == model.takings)
        var whole = TakingsSums()
        for row in try Row.fetchAll(database, sql: "SELECT * FROM takings_days") {
            let day = TakingsDayRow(row)
            whole.gross += day.sums.gross
            whole.refunds += day.sums.refunds
            #expect(day.sums.count == 0 || day.smallest == 1_000 && day.largest == 1_000)
        }
        #expect(whole.gross == model.takings.values.reduce(0) { $0 + $1.gross })
        #expect(whole.refunds == model.takings.values.reduce(0) { $0 + $1.refunds })
    }

    private static func takings(_ sums: TakingsSums) -> LedgerModel.Takings {
        LedgerModel.Takings(
            count: sums.count,
            gross: sums.gross,
            refundCount: sums.refundCount,
            refunds: sums.refunds,
            fees: sums.fees,
            tips: sums.tips,
            discounts: sums.discounts
        )
    }

    private static func rows(_ database: Database) throws -> [[Row]] {
        try ProjectedTables.names.map { try Row.fetchAll(database, sql: "SELECT * FROM \($0) ORDER BY 1, 2") }
    }
}
