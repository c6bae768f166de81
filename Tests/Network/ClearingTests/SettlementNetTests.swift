import Clearing
import ClearingProtocol
import GRDB
import Money
import Testing
import Timekeeping

@Suite("Settlement between members")
struct SettlementNetTests {
    private let house = Member.founding

    /// Two issuers, an acquirer that issues nothing, and a wallet of each issuer.
    private func network(_ counter: Counter) async throws -> (first: String, second: String, acquirer: String) {
        let members = counter.node.members
        let first = try await members.add(name: "First Bank", roles: [.issuer]).member
        let second = try await members.add(name: "Second Bank", roles: [.issuer, .acquirer]).member
        let acquirer = try await members.add(name: "Merchant Bank", roles: [.acquirer]).member
        return (first, second, acquirer)
    }

    private func wallet(_ counter: Counter, of issuer: String, seed: UInt64) async throws -> String {
        let key = SigningKey(from: .seeded(seed, stream: "wallet")).verifyingKey
        let wallet = try await counter.node.wallets.open(owner: "W", key: key, issuer: issuer)
        _ = try await counter.node.wallets.topUp(wallet, counter.yuan(1_000_000))
        return wallet
    }

    @Test func `issuers give what their payers paid, acquirers get what their merchants get, the network its fees`()
        async throws
    {
        let counter = try await Counter()
        let (first, second, acquirer) = try await network(counter)
        let profile = try await counter.node.merchants.add(
            name: "B",
            city: "C",
            categoryCode: "5812",
            acquirer: acquirer
        )
        var (stall, own) = (try await Stall(counter, of: profile, seed: 5), Stall(counter))
        let (one, two) = (try await wallet(counter, of: first, seed: 1), try await wallet(counter, of: second, seed: 2))
        let payment = try await stall.sell(10_000, to: one)
        try await stall.sell(20_000, to: two)
        try await stall.refund(payment, 5_000)
        try await own.sell(1_000, to: two)
        try await stall.close("2026-01-01")
        try await own.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let run = try await counter.node.settlements.settle(BusinessDay(parsing: "2026-01-01"))
        // Fees: 0.38 and 0.76 less 0.19; and 0.04 of the founding member's merchant.
        let positions = Dictionary(uniqueKeysWithValues: run.positions.map { ($0.member, $0.amount.minorUnits) })
        #expect(positions == [first: -5_000, second: -21_000, acquirer: 24_905, house: 95 + 1_000])
        #expect(try await counter.held("bank:simulated:\(first)") == 995_000)
        #expect(try await counter.held("bank:simulated:\(second)") == 979_000)
        #expect(try await counter.held("bank:simulated:\(acquirer)") == 0)
        try await counter.requireEqualReplay()
        try await counter.requireMembersBalance()
    }

    @Test func `merchants of other currencies and zones are settled by themselves, each when its day is over`()
        async throws
    {
        let counter = try await Counter()
        let yen = try await counter.node.merchants.add(
            name: "Tokyo",
            city: "Tokyo",
            categoryCode: "5812",
            currency: .named("JPY"),
            zone: "Asia/Tokyo",
            cutoff: LocalTime(parsing: "04:00")
        )
        let key = SigningKey(from: .seeded(9, stream: "wallet")).verifyingKey
        let wallet = try await counter.node.wallets.open(owner: "Y", key: key, currency: .named("JPY"))
        _ = try await counter.node.wallets.topUp(wallet, Money(minorUnits: 100_000, currency: .named("JPY")))
        var (stall, own) = (try await Stall(counter, of: yen, seed: 5), Stall(counter))
        try await stall.sell(1_316, to: wallet)
        try await own.sell(1_316)
        try await stall.close("2026-01-01")
        try await own.close("2026-01-01")
        // Midnight in Shanghai is one o'clock in Tokyo, whose day goes on until four.
        try counter.move(to: "2026-01-02", hour: 0)
        let early = try await counter.node.settlements.settle(BusinessDay(parsing: "2026-01-01"))
        #expect(early.settlements.map(\.settlement) == ["M0001-20260101-CNY"] && early.notOver == ["M0002"])
        try counter.move(to: "2026-01-02", hour: 3)
        let run = try await counter.node.settlements.settle(BusinessDay(parsing: "2026-01-01"))
        #expect(run.settlements.map(\.settlement) == ["M0001-20260101-CNY", "M0002-20260101-JPY"])
        #expect(run.settlements.map(\.fees.description) == ["CNY 0.05", "JPY 5"])
        #expect(run.notOver.isEmpty && run.settlements.first == early.settlements.first)
        try await counter.requireEqualReplay()
    }

    @Test(arguments: 1...3 as ClosedRange<UInt64>)
    func `whatever happens, sums are those of the lines, positions sum to zero, and the leaves alone make the same`(
        seed: UInt64
    ) async throws {
        let counter = try await Counter(seed: seed)
        let (first, second, acquirer) = try await network(counter)
        var wallets = [counter.wallet]
        for (number, issuer) in [first, second, first].enumerated() {
            wallets.append(try await wallet(counter, of: issuer, seed: seed * 10 + UInt64(number)))
        }
        var stalls = [Stall(counter)]
        for (number, member) in [acquirer, second].enumerated() {
            let profile = try await counter.node.merchants.add(
                name: "S\(number)",
                city: "C",
                categoryCode: "5812",
                fees: FeeSchedule(rate: Rate(partsPerMillion: 6_000), minimum: 1, maximum: 300),
                acquirer: member
            )
            stalls.append(try await Stall(counter, of: profile, seed: seed + UInt64(number)))
        }
        let dice = Entropy.seeded(seed, stream: "life")
        var sheets: [SettlementSheet] = []
        for day in 1...6 {
            for _ in 0..<18 {
                let place = Int(dice.number(below: UInt64(stalls.count)))
                let wallet = wallets[Int(dice.number(below: UInt64(wallets.count)))]
                _ = try await problem {
                    try await act(&stalls[place], dice, wallet: wallet, day: "2026-01-0\(day)")
                }
            }
            if day == 4 { _ = try await counter.node.wallets.revoke(wallets[2]) }
            try counter.move(to: "2026-01-0\(day + 1)", hour: 1)
            sheets += try await settle("2026-01-0\(day)", counter)
        }
        for place in stalls.indices { try await stalls[place].close("2026-01-07") }
        try counter.move(to: "2026-01-10")
        try await counter.node.refunds.settleDue()
        sheets += try await settle("2026-01-09", counter)
        let numbers = sheets.flatMap { $0.lines.map(\.number) }
        #expect(Set(numbers).count == numbers.count && numbers.count > 30)
        let late = sheets.filter { sheet in sheet.lines.contains { $0.businessDay < sheet.settlement.businessDay } }
        #expect(!late.isEmpty)
        let last = Dictionary(sheets.map { ($0.settlement.merchant, $0.settlement) }) { $1 }
        for stall in stalls {
            // All is in batches now: what the books still owe is what was carried.
            let carried = last[stall.profile.merchant]?.carriedOut.minorUnits ?? 0
            #expect(try await counter.held("payable:\(stall.profile.merchant)") == -carried)
        }
        try await counter.requireEqualReplay()
        try await counter.requireMembersBalance()
        #expect(try LeafReplay(await counter.leaves()).settled == Set(numbers))
    }

    private func act(
        _ stall: inout Stall,
        _ dice: Entropy,
        wallet: String,
        day: String
    ) async throws {
        stall.counter.clock.advance(seconds: Int64(dice.number(below: 600)))
        switch dice.number(below: 10) {
        case 0...4: try await stall.sell(Int64(dice.number(below: 30_000)) + 1, to: wallet)
        case 5...6:
            guard !stall.payments.isEmpty else { return }
            let (payment, amount) = stall.payments[Int(dice.number(below: UInt64(stall.payments.count)))]
            try await stall.refund(payment, Int64(dice.number(below: UInt64(amount))) + 1)
        case 7:
            let (payment, reversal) = try await stall.reverse(Int64(dice.number(below: 9_000)) + 1, to: wallet)
            // The till hears of both, of one, or of none.
            let heard = dice.number(below: 4)
            if heard & 1 == 1 { stall.lines.append(payment) }
            if heard & 2 == 2 { stall.lines.append(reversal) }
        default:
            // Now and then the batch stays behind until another day.
            if dice.number(below: 2) == 0 { try await stall.close(day) }
        }
    }

    /// Settles a day, twice, and checks every figure against the lines behind it.
    private func settle(_ day: String, _ counter: Counter) async throws -> [SettlementSheet] {
        let run = try await counter.node.settlements.settle(BusinessDay(parsing: day))
        #expect(try await counter.node.settlements.settle(BusinessDay(parsing: day)) == run)
        #expect(run.positions.reduce(0) { $0 + $1.amount.minorUnits } == 0)
        var sheets: [SettlementSheet] = []
        for settlement in run.settlements {
            let statement = try await counter.node.settlements.statement(
                of: settlement.merchant,
                on: settlement.businessDay
            )
            #expect(try Signed<MerchantStatement>(parsing: statement.canonicalBytes) == statement)
            let sheet = try #require(try statement.opened(with: counter.node.verifyingKey).sheets.first)
            #expect(sheet.settlement == settlement)
            #expect(sheet.lines.reduce(0) { $0 + $1.net.minorUnits } == settlement.net.minorUnits)
            #expect(try SettlementTotal.totals(of: sheet.lines, in: settlement.currency) == settlement.totals)
            #expect(
                settlement.carriedIn.minorUnits + settlement.net.minorUnits
                    == settlement.payout.minorUnits + settlement.carriedOut.minorUnits
            )
            sheets.append(sheet)
        }
        return sheets
    }
}

extension Counter {
    /// Makes sure that every member's own books balance, once all is settled and no refund is pending.
    func requireMembersBalance() async throws {
        let sums = try await database().read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT member, currency, sum(amount) AS amount FROM balances JOIN accounts USING (account)
                    GROUP BY member, currency HAVING sum(amount) <> 0
                    """
            ).map(\.description)
        }
        #expect(sums.isEmpty)
    }
}
