import Clearing
import ClearingProtocol
import GRDB
import Money
import Testing
import Timekeeping

@Suite("The log, executed again from its leaves alone")
struct LeafReplayTests {
    /// One of everything that can happen.
    private func life(_ counter: Counter) async throws {
        try await counter.setPIN()
        let payment = try await counter.sell("A-1", 7_770)
        _ = try await counter.charge("C-1", 1_999)
        let reversed = try await counter.charge("C-2", 4_321)
        _ = try await counter.reverse(reversed)
        _ = try await counter.payStatic(333)
        _ = try await counter.refund("R-1", of: payment, 1_111)
        _ = try await counter.refund("R-2", of: payment, 2_222)
        _ = try await counter.node.wallets.revoke(counter.wallet)
        _ = try await counter.refund("R-3", of: payment, 3_333)
        counter.clock.advance(seconds: Refunds.patience)
        try await counter.node.refunds.settleDue()
        let line = BatchLine(kind: .payment, payment: payment, amount: counter.yuan(7_770), fee: counter.yuan(30))
        try await counter.send([line])
        try counter.move(to: "2026-01-02")
        _ = try await counter.settle("2026-01-01")
    }

    @Test func `the same balances, fees and payments come out`() async throws {
        let counter = try await Counter(funds: 20_000)
        try await life(counter)
        try await counter.requireEqualReplay()
        let replay = try LeafReplay(await counter.leaves())
        #expect(replay.payments.count == 4)
        #expect(replay.payments.values.count { $0.isReversed } == 1)
        #expect(replay.payments.values.reduce(0) { $0 + $1.refunded } == 3_333)
    }

    @Test func `leaves name nobody`() async throws {
        let counter = try await Counter(funds: 20_000)
        try await life(counter)
        let text = try await counter.leaves().joined()
        for secret in [counter.wallet, "Ann", "A-1", "C-1", "R-1", "Blue Door", "蓝门", "M0001", "returned"] {
            #expect(!text.contains(secret), "\(secret)")
        }
    }

    @Test func `a leaf that was made up breaks a rule`() async throws {
        let counter = try await Counter(funds: 20_000)
        try await life(counter)
        let leaves = try await counter.leaves()
        for (position, leaf) in leaves.enumerated() where leaf.contains("\"postings\"") {
            for (found, other) in [
                ("\"fee\":", "\"fee\":1"), ("\"amount\":", "\"amount\":1"), ("remaining\":", "remaining\":1"),
            ] {
                let changed = leaf.replacing(found, with: other, maxReplacements: 1)
                guard changed != leaf else { continue }
                var forged = leaves
                forged[position] = changed
                #expect(throws: LeafReplay.Violation.self, "\(changed)") { try LeafReplay(forged) }
            }
            #expect(throws: LeafReplay.Violation.self) {
                try LeafReplay(leaves + [leaf.replacing("top-up", with: "payment")])
            }
        }
    }

    @Test(arguments: [
        ("\"business_day\":\"2026-01-01\"", "\"business_day\":\"2025-12-31\""), ("\"net\":", "\"net\":1"),
        ("\"carried_in\":0", "\"carried_in\":-1"), ("\"payout\":", "\"payout\":1"), ("\"gross\":", "\"gross\":1"),
        ("\"carried_out\":0", "\"carried_out\":-1"), ("\"count\":1", "\"count\":2"),
        ("\"payout_day\":\"2026-01-02\"", "\"payout_day\":\"2026-01-01\""),
        ("\"payout_day\":\"2026-01-02\"", "\"payout_day\":\"2026-01-03\""),
        ("\"positions\":[]", "\"positions\":[{\"amount\":1,\"member\":\"HOUSE\"}]"),
        ("\"lines_root\":\"", "\"lines_root\":\"0"),
    ])
    func `a settlement that was made up breaks a rule`(found: String, other: String) async throws {
        let counter = try await Counter(funds: 20_000)
        try await life(counter)
        var leaves = try await counter.leaves()
        let last = leaves.popLast()
        let settlement = try #require(last)
        #expect(settlement.contains("\"kind\":\"settlement\""))
        let changed = settlement.replacing(found, with: other, maxReplacements: 1)
        #expect(changed != settlement)
        #expect(throws: LeafReplay.Violation.self, "\(changed)") { try LeafReplay(leaves + [changed]) }
        #expect(throws: LeafReplay.Violation.self, "settled twice") {
            try LeafReplay(leaves + [settlement, settlement])
        }
    }

    @Test func `a line that a batch did not bring, or brought twice, breaks a rule`() async throws {
        let counter = try await Counter(funds: 20_000)
        try await life(counter)
        let leaves = try await counter.leaves()
        let position = try #require(leaves.firstIndex { $0.contains("\"kind\":\"batch-lines\"") })
        let payments = try LeafReplay(leaves).payments.keys
        let other = try #require(payments.first { !leaves[position].contains($0) })
        let number = try JSONReader(JSONValue(parsing: leaves[position])).member("lines").elements()[0].string()
        var forged = leaves
        forged[position] = leaves[position].replacing(number, with: other)
        #expect(throws: LeafReplay.Violation.self) { try LeafReplay(forged) }
        forged[position] = leaves[position]
        forged.insert(leaves[position], at: position)
        #expect(throws: LeafReplay.Violation.self) { try LeafReplay(forged) }
    }

    @Test func `a wallet that would be overdrawn breaks a rule`() async throws {
        let counter = try await Counter(funds: 100)
        _ = try await counter.sell("A-1", 100)
        var leaves = try await counter.leaves()
        let payment = try #require(leaves.last)
        let number = try JSONReader(JSONValue(parsing: payment)).member("payment").string()
        leaves.append(payment.replacing(number, with: "P000000000000"))
        let violation = #expect(throws: LeafReplay.Violation.self) { try LeafReplay(leaves) }
        #expect(violation?.description.contains("overdrawn") == true)
    }
}

extension Counter {
    /// Makes sure that the leaves alone give the balances that the node's books hold, in which everything balances.
    func requireEqualReplay() async throws {
        let replay = try LeafReplay(await leaves())
        let (books, unbalanced) = try await database().read { database in
            let rows = try Row.fetchAll(
                database,
                sql: "SELECT pseudonym || ' ' || currency AS name, amount FROM balances JOIN accounts USING (account)"
            )
            let sums = try Int.fetchOne(
                database,
                sql: "SELECT count(*) FROM (SELECT 1 FROM postings GROUP BY sequence, currency HAVING sum(amount) <> 0)"
            )
            return (Dictionary(uniqueKeysWithValues: rows.map { ($0["name"] as String, $0["amount"] as Int64) }), sums)
        }
        #expect(unbalanced == 0)
        #expect(replay.balances == books)
        let orders = try await database().read { database in
            try Row.fetchAll(
                database,
                sql: "SELECT payment, refunded, refunded_fee, state FROM orders WHERE payment IS NOT NULL"
            ).map {
                ($0["payment"] as String, $0["refunded"] as Int64, $0["refunded_fee"] as Int64, $0["state"] as String)
            }
        }
        #expect(orders.count == replay.payments.count)
        for (payment, refunded, returned, state) in orders {
            let replayed = try #require(replay.payments[payment])
            #expect(replayed.refunded == refunded && replayed.returned == returned)
            #expect(replayed.isReversed == (state == "reversed"))
        }
    }
}
