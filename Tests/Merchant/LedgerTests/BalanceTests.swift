import ClearingProtocol
import Money
import Testing
import Timekeeping

@testable import Ledger

@Suite struct BalanceTests {
    @Test func `the balances at every entry are the sums of the postings up to it`() throws {
        let shop = try Shop()
        try shop.day()
        // More than one block of entries, with money in each.
        let reference = AttemptReference(order: "A-3", attempt: 1)
        for round in 0..<3 {
            try shop.ledger.write(actor: "Li") { transaction throws in
                for _ in 0..<1_800 {
                    try transaction.append(.attemptPresented(AttemptPresented(reference: reference, code: "C")))
                }
                try transaction.append(.cashMoved(CashMoved(.payIn, Shop.yuan(Int64(round + 1)), reason: "change")))
            }
        }
        try shop.ledger.read { view throws in
            let count = try view.entryCount()
            var sums: [String: Int64] = [:]
            for sequence in 0...count {
                for posting in try view.entry(sequence)?.postings ?? [] {
                    sums[posting.account, default: 0] += posting.amount.minorUnits
                }
                let isOfInterest = sequence < 20 || (4_090...4_100).contains(sequence) || sequence % 901 == 0
                guard isOfInterest || sequence == count else { continue }
                let balances = try view.trialBalance(at: .sequence(sequence))
                let expected = sums.filter { $0.value != 0 }
                #expect(
                    Dictionary(uniqueKeysWithValues: balances.map { ($0.account, $0.balance.minorUnits) }) == expected
                )
                #expect(balances.reduce(0) { $0 + $1.balance.minorUnits } == 0)
            }
            #expect(try view.balances(of: .drawer) == [Shop.yuan(6)])
        }
    }

    @Test func `a balance at a time is that at the newest entry by then, though the clock jumped back`() throws {
        let shop = try Shop()
        try shop.pair()
        try shop.openShift(1, float: 0)
        let start = shop.clock.now
        for amount in 1...3 as ClosedRange<Int64> {
            try shop.record(.cashMoved(CashMoved(.payIn, Shop.yuan(amount), reason: "change")))
        }
        shop.clock.advance(milliseconds: -3_000)
        try shop.record(.cashMoved(CashMoved(.payOut, Shop.yuan(1), reason: "milk")))
        try shop.ledger.read { view throws in
            func cash(_ seconds: Int64) throws -> [Money] {
                try view.balances(of: .drawer, at: .time(start.adding(milliseconds: seconds)))
            }
            #expect(try view.sequence(at: .time(.earliest)) == 0)
            #expect(try cash(-1).isEmpty)
            #expect(try cash(1_500) == [Shop.yuan(1)])
            // The entry that the clock put between the second and the third is the newest.
            #expect(try cash(2_999) == [Shop.yuan(1)])
            #expect(try cash(3_000) == [Shop.yuan(5)])
            #expect(try cash(99_000) == [Shop.yuan(5)])
            #expect(try view.sequence(at: .sequence(99)) == view.entryCount())
        }
    }

    @Test func `each kind moves what its rule says, and trades balance in each currency`() throws {
        let shop = try Shop()
        try shop.day()
        let dollars = Money(minorUnits: 700, currency: .usd)
        try shop.record(.currencyTraded(CurrencyTraded(trade: "T1", sold: Shop.yuan(500), bought: dollars)))
        try shop.record(.payoutReceived(PayoutReceived(payout: "O1", amount: Shop.yuan(1_000))))
        try shop.refund("P-A-3", 250, key: "k")
        try shop.acceptRefund("k", 250, fee: 1)
        let balances = try shop.ledger.read { try $0.trialBalance() }
            .map { "\($0.account) \($0.balance.minorUnits) \($0.balance.currency)" }
        #expect(
            balances == [
                "assets:bank 1000 CNY", "assets:clearing:counterfoil 746 CNY", "assets:clearing:counterfoil 700 USD",
                "equity:float -100 CNY", "equity:trading:CNY 500 CNY", "equity:trading:USD -700 USD",
                "equity:variance 100 CNY", "expenses:fees 4 CNY", "income:sales -2250 CNY",
            ]
        )
        #expect(try shop.ledger.verify().failure == nil)
    }
}
