import Clearing
import ClearingProtocol
import GRDB
import Money
import Testing
import Timekeeping

@Suite("Settlement")
struct SettlementTests {
    @Test func `a day is settled to the cent: fees by payment, refunds with their share, payout on the next day`()
        async throws
    {
        let counter = try await Counter()
        var stall = Stall(counter)
        let payment = try await stall.sell(10_000)
        try await stall.sell(777)
        try await stall.refund(payment, 1_250)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let settlement = try #require(try await counter.settle("2026-01-01").first)
        // 0.38 % of 100.00 is 0.38, of 7.77 is 0.029526, and an eighth of 0.38 goes back as 0.05 (0.0475).
        #expect(settlement.gross == counter.yuan(10_777))
        #expect(settlement.refunds == counter.yuan(1_250))
        #expect(settlement.fees == counter.yuan(38 + 3 - 5))
        #expect(settlement.net == counter.yuan(9_491))
        #expect(settlement.payout == counter.yuan(9_491) && settlement.carriedOut.isZero)
        #expect(settlement.payoutDay.description == "2026-01-02")
        #expect(settlement.positions.isEmpty && settlement.unsettled.isZero)
        #expect(try await counter.held("payable:M0001") == 0)
        #expect(try await counter.held("income:fees") == -36)
        #expect(try await counter.held("bank:simulated") == 1_000_000 - 9_491)
        try await counter.requireEqualReplay()
    }

    @Test func `fixed part, minimum, cap and tiers are those that stood at the payment`() async throws {
        let counter = try await Counter()
        let fees = FeeSchedule(
            rate: Rate(partsPerMillion: 3_800),
            fixed: 10,
            minimum: 15,
            maximum: 500,
            tiers: [FeeTier(from: 100_001, rate: Rate(partsPerMillion: 6_000), fixed: 0)],
            refundPolicy: .kept
        )
        let profile = try await counter.node.merchants.add(name: "B", city: "C", categoryCode: "5812", fees: fees)
        var stall = try await Stall(counter, of: profile, seed: 5)
        // 0.10 and 0.0038 is below 0.15; 0.10 and 0.19; 3.80 and 0.10; 0.6 % of 1,000.01 is above the cap of 5.00.
        for amount in [100, 5_000, 100_000, 100_001] as [Int64] { try await stall.sell(amount) }
        let refunded = try await stall.sell(2_000)
        try await stall.refund(refunded, 2_000)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let settlement = try #require(try await counter.settle("2026-01-01").first)
        #expect(settlement.fees.minorUnits == 15 + 29 + 390 + 500 + 18)
        try await counter.requireEqualReplay()
    }

    @Test func `settling again changes nothing and answers the same`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let first = try await counter.settle("2026-01-01")
        let everything = try await counter.everything()
        try counter.move(to: "2026-01-09")
        #expect(try await counter.settle("2026-01-01") == first)
        #expect(try await counter.everything() == everything)
    }

    @Test func `two that settle a day at once settle it once`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        async let one = counter.settle("2026-01-01")
        async let other = counter.settle("2026-01-01")
        let answers = try await (one, other)
        #expect(answers.0 == answers.1 && answers.0.count == 1)
        #expect(try await counter.leaves().count { $0.contains("\"kind\":\"settlement\"") } == 1)
        try await counter.requireEqualReplay()
    }

    @Test func `a batch of more lines than a leaf holds has several leaves, and is settled as a whole`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        let count = 4_500
        // Paying that many would take long; only the leaves of the payments are missing.
        try await counter.database().write { database in
            try database.execute(
                sql: """
                    WITH RECURSIVE copies(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copies WHERE n < ?)
                    INSERT INTO orders(
                        merchant, order_number, attempt, terminal, mode, token, code, state, amount, currency, expires_at,
                        changed_at, salt, payment, wallet, fee, fees, paid_at, business_day, log_index
                    )
                    SELECT merchant, 'X-' || n, 1, terminal, mode, 'token' || n, code, state, amount, currency, expires_at,
                        changed_at, salt, format('PX%011d', n), wallet, fee, fees, paid_at, business_day, 10000 + n
                    FROM copies, orders
                    """,
                arguments: [count]
            )
        }
        let first = stall.lines[0]
        stall.lines += (1...count).map { number in
            let digits = String(number)
            let payment = "PX" + String(repeating: "0", count: 11 - digits.count) + digits
            return BatchLine(kind: .payment, payment: payment, amount: first.amount, fee: first.fee)
        }
        let sent = stall.lines.map(\.payment)
        try await stall.close("2026-01-01")
        let leaves = try await counter.leaves().suffix(4)
        #expect(leaves.allSatisfy { $0.utf8.count <= 65_535 })
        let parts = try leaves.dropFirst().map { JSONReader(try JSONValue(parsing: $0)) }
        #expect(try parts.map { try $0.member("from").count() } == [0, 2_000, 4_000])
        #expect(try parts.flatMap { try $0.member("lines").elements().map { try $0.string() } } == sent)
        try counter.move(to: "2026-01-02")
        let settlement = try #require(try await counter.settle("2026-01-01").first)
        #expect(settlement.lineCount == count + 1)
        #expect(settlement.net.minorUnits == Int64(count + 1) * 4_981)
    }

    @Test func `a day that is not over is refused, to the second of the cut-off`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        try await stall.close("2026-01-01")
        counter.clock.advance(seconds: 16 * 3_600 - 1)
        let refusal = try await problem { _ = try await counter.settle("2026-01-01") }
        #expect(refusal?.kind == .conflict && refusal?.detail.contains("00:00 in Asia/Shanghai") == true)
        counter.clock.advance(seconds: 1)
        #expect(try await counter.settle("2026-01-01").count == 1)
        #expect(try await problem { _ = try await counter.settle("2999-01-01") }?.kind == .conflict)
        #expect(try await problem { _ = try await counter.settle("2026-01-01", merchant: "M9") }?.kind == .notFound)
    }

    @Test func `a batch that comes too late is settled with the next day, and its lines say of which day they are`()
        async throws
    {
        let counter = try await Counter()
        var (one, other) = (Stall(counter), try await Stall(counter, of: counter.profile, seed: 5))
        try await one.sell(5_000)
        try await other.sell(3_000)
        try await one.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let first = try await counter.settle("2026-01-01")
        #expect(first.map(\.gross) == [counter.yuan(5_000)])
        // 30.00 less 0.11 stand on the account in no batch.
        #expect(first.map(\.unsettled) == [counter.yuan(2_989)])
        try await other.close("2026-01-01")
        #expect(try await counter.settle("2026-01-01") == first)
        try await other.sell(100)
        try await other.close("2026-01-02")
        try counter.move(to: "2026-01-03")
        #expect(try await counter.settle("2026-01-02").map(\.gross) == [counter.yuan(3_100)])
        let statement = try await counter.node.settlements.statement(
            of: "M0001",
            on: BusinessDay(parsing: "2026-01-02")
        ).message
        #expect(statement.sheets.first?.lines.map(\.businessDay.description) == ["2026-01-01", "2026-01-02"])
        #expect(statement.sheets.first?.lines.map(\.batch) == [1, 2])
        try await counter.requireEqualReplay()
    }

    @Test func `a day that was passed over is settled with the next, and not by itself any more`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        try await stall.sell(700)
        try await stall.close("2026-01-02")
        try counter.move(to: "2026-01-04")
        #expect(try await counter.settle("2026-01-02").map(\.gross) == [counter.yuan(5_700)])
        #expect(try await counter.settle("2026-01-01").isEmpty)
    }

    @Test(arguments: [
        ("2026-01-01", "2026-01-02", [], "2026-01-02"),
        ("2026-01-02", "2026-01-03", [], "2026-01-05"),
        ("2026-01-02", "2026-01-03", ["2026-01-05", "2026-01-06"], "2026-01-07"),
        ("2026-01-03", "2026-01-04", [], "2026-01-05"),
        ("2026-01-01", "2026-01-10", [], "2026-01-12"),
    ])
    func `nothing is paid out at a weekend, on a holiday, or in the past`(
        day: String,
        today: String,
        holidays: [String],
        payout: String
    ) async throws {
        let counter = try await Counter()
        let profile = try await counter.node.merchants.add(
            name: "B",
            city: "C",
            categoryCode: "5812",
            holidays: holidays.map { try BusinessDay(parsing: $0) }
        )
        var stall = try await Stall(counter, of: profile, seed: 5)
        try counter.move(to: day)
        try await stall.sell(5_000)
        try await stall.close(day)
        try counter.move(to: today)
        #expect(try await counter.settle(day).map(\.payoutDay.description) == [payout])
    }

    @Test func `what goes back beyond what came in is carried until it is made up`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        let payment = try await stall.sell(10_000)
        var found: [[Int64]] = []
        for (day, next, amount) in [
            ("2026-01-01", "2026-01-02", nil), ("2026-01-02", "2026-01-03", nil), ("2026-01-03", "2026-01-04", 5_000),
            ("2026-01-04", "2026-01-05", 10_000),
        ] as [(String, String, Int64?)] {
            if day == "2026-01-02" { try await stall.refund(payment, 10_000) }
            if let amount { try await stall.sell(amount) }
            try await stall.close(day)
            try counter.move(to: next)
            let settlement = try #require(try await counter.settle(day).first)
            found.append(
                [settlement.carriedIn, settlement.net, settlement.payout, settlement.carriedOut].map(\.minorUnits)
            )
        }
        #expect(found[0] == [0, 9_962, 9_962, 0])
        #expect(found[1] == [0, -9_962, 0, -9_962])
        #expect(found[2] == [-9_962, 4_981, 0, -4_981])
        #expect(found[3] == [-4_981, 9_962, 4_981, 0])
        #expect(try await counter.held("payable:M0001") == 0)
        try await counter.requireEqualReplay()
    }

    @Test func `a day of which there is nothing has no settlement`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let leaves = try await counter.leaves()
        #expect(try await counter.settle("2026-01-01").isEmpty)
        #expect(try await counter.leaves() == leaves)
        let day = try BusinessDay(parsing: "2026-01-01")
        let refusal = try await problem { _ = try await counter.node.settlements.statement(of: "M0001", on: day) }
        #expect(refusal?.kind == .notFound)
    }

    @Test func `a batch of a day that has not come counts to the day on which it came`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        try await stall.close("2099-12-31")
        try counter.move(to: "2026-01-02")
        #expect(try await counter.settle("2026-01-01").count == 1)
        try await counter.requireEqualReplay()
    }
}

@Suite("Settlement of what does not stand")
struct SettlementOfRefundsTests {
    @Test func `a payment and its reversal are settled together, whichever of them a batch brings`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        try await stall.sell(5_000)
        let (payment, first) = try await stall.reverse(700)
        let (second, reversal) = try await stall.reverse(900)
        stall.lines += [payment, reversal]
        try await stall.close("2026-01-01")
        try counter.move(to: "2026-01-02")
        let settlement = try #require(try await counter.settle("2026-01-01").first)
        #expect(settlement.totals.map(\.count) == [3, 0, 2])
        #expect(settlement.net == counter.yuan(4_981) && settlement.unsettled.isZero)
        stall.lines = [first, second]
        try await stall.close("2026-01-02")
        try counter.move(to: "2026-01-03")
        #expect(try await counter.settle("2026-01-02").isEmpty)
        stall.lines = [first]
        #expect(
            try await problem { try await stall.close("2026-01-02") }?.differences?.lines.map(\.cause) == [.batched]
        )
        try await counter.requireEqualReplay()
    }

    @Test func `a refund that is pending waits, and one that failed is none`() async throws {
        let counter = try await Counter()
        var stall = Stall(counter)
        let payment = try await stall.sell(5_000)
        _ = try await counter.node.wallets.revoke(counter.wallet)
        try counter.move(to: "2026-01-01", hour: 23)
        counter.clock.advance(seconds: 3_590)
        #expect(try await stall.refund(payment, 1_000).state == .pending)
        try await stall.close("2026-01-01")
        counter.clock.advance(seconds: 10)
        let settlement = try #require(try await counter.settle("2026-01-01").first)
        #expect(settlement.totals.map(\.count) == [1, 0, 0])
        // It is as good as gone as long as it may still arrive: 10.00 less its 0.04 of the fee.
        #expect(settlement.payout == counter.yuan(4_981) && settlement.unsettled == counter.yuan(-996))
        try counter.move(to: "2026-01-03")
        #expect(try await counter.settle("2026-01-02").isEmpty)
        #expect(try await counter.events().last?.refund?.state == .failed)
        #expect(try await counter.held("payable:M0001") == 0)
        try await counter.requireEqualReplay()
    }
}
