import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Testing
import Timekeeping

@Suite("Revocation and change")
struct RevocationTests {
    private let key = SigningKey(from: .seeded(90))

    @Test func `a revoked merchant is paid no more, and still gives back`() async throws {
        let counter = try await Counter(funds: 50_000)
        let payment = try await counter.sell("A-1", 5_000)
        let open = try await counter.register("A-2", 1_000)
        try await counter.setPIN()
        let charged = try await counter.charge("C-1", 1_000)
        #expect(try await counter.node.merchants.revoke("M0001").revokedAt == Counter.start)
        for attempt in [
            { _ = try await counter.register("A-3", 100) },
            { _ = try await counter.pay(open) },
            { _ = try await counter.payStatic(100) },
            { _ = try await counter.charge("C-2", 100) },
            { _ = try await counter.node.orders.payee("M0001", for: counter.wallet) },
            { _ = try await counter.node.terminals.issueCode(merchant: "M0001") },
        ] as [() async throws -> Void] {
            #expect(try await problem(attempt)?.kind == .merchantRevoked)
        }
        #expect(try await counter.status(open).state == .open)
        #expect(try await counter.refund("R-1", of: payment, 2_000).state == .accepted)
        _ = try await counter.reverse(charged)
        _ = try await counter.node.merchants.revoke("M0001")
        #expect(try await counter.leaves().count { $0.contains("merchant-revoked") } == 1)
        try await counter.requireEqualReplay()
    }

    @Test func `a payment to a revoked merchant breaks a rule`() async throws {
        let counter = try await Counter(funds: 50_000)
        _ = try await counter.sell("A-1", 5_000)
        let payment = try #require(await counter.leaves().last)
        _ = try await counter.node.merchants.revoke("M0001")
        let number = try JSONReader(JSONValue(parsing: payment)).member("payment").string()
        let forged = payment.replacing(number, with: "P000000000000")
        var leaves = try await counter.leaves()
        leaves.append(forged)
        let violation = #expect(throws: LeafReplay.Violation.self) { try LeafReplay(leaves) }
        #expect(violation?.description.contains("revoked merchant") == true)
    }

    @Test func `a revoked member has nobody new, and its own neither pay nor are paid`() async throws {
        let counter = try await Counter(funds: 50_000)
        let node = counter.node
        let bank = try await node.members.add(name: "Bank of Tea", roles: [.issuer, .acquirer]).member
        let wallet = try await node.wallets.open(owner: "Bo", key: key.verifyingKey, issuer: bank)
        _ = try await node.wallets.topUp(wallet, counter.yuan(5_000))
        let order = try await counter.register("A-1", 1_000)
        let paid = try await node.orders.pay(token: order.token, WalletPayment(amount: order.amount), from: wallet)
        let shop = try await node.merchants.add(name: "X", city: "Y", categoryCode: "5411", acquirer: bank)
        _ = try await Counter.pair(SigningKey(from: .seeded(91)), of: shop.merchant, with: node)
        let second = try await counter.register("A-2", 1_000)
        #expect(try await node.members.revoke(bank).revokedAt == Counter.start)

        let pays = try await problem {
            _ = try await node.orders.pay(token: second.token, WalletPayment(amount: second.amount), from: wallet)
        }
        #expect(pays?.kind == .walletRevoked)
        #expect(try await problem { _ = try await node.wallets.topUp(wallet, counter.yuan(1)) }?.kind == .walletRevoked)
        let toCode = StaticPayment(payment: WalletPayment(amount: counter.yuan(100)))
        let isPaid = try await problem {
            _ = try await node.orders.pay(merchant: shop.merchant, toCode, from: counter.wallet)
        }
        #expect(isPaid?.kind == .merchantRevoked)
        let other = SigningKey(from: .seeded(92)).verifyingKey
        let opens = try await problem { _ = try await node.wallets.open(owner: "Cy", key: other, issuer: bank) }
        #expect(opens?.field == "issuer")
        let adds = try await problem {
            _ = try await node.merchants.add(name: "Z", city: "Y", categoryCode: "5411", acquirer: bank)
        }
        #expect(adds?.field == "acquirer")
        #expect(try await counter.refund("R-1", of: paid.payment ?? "", 400).state == .accepted)
        #expect(try await node.wallets.balance(of: wallet).balance.minorUnits == 4_400)
        try await counter.requireEqualReplay()
    }

    @Test func `the founding member stays`() async throws {
        let counter = try await Counter()
        #expect(try await problem { _ = try await counter.node.members.revoke(Member.founding) }?.kind == .conflict)
    }

    @Test func `a changed merchant has its new fees from now on, and what it was stays on record`() async throws {
        let counter = try await Counter(funds: 50_000)
        let before = try await counter.sell("A-1", 10_000)
        var change = MerchantChange()
        change.chineseName = ""
        change.limit = 20_000
        change.fees = FeeSchedule(rate: Rate(partsPerMillion: 10_000))
        change.addedHolidays = [try BusinessDay(parsing: "2026-10-02"), try BusinessDay(parsing: "2026-10-01")]
        let changed = try await counter.node.merchants.change("M0001", change)
        #expect(changed.chineseName == nil)
        #expect(changed.holidays.map(\.description) == ["2026-10-01", "2026-10-02"])
        _ = try await counter.sell("A-2", 10_000)
        #expect(try await counter.held("income:fees") == -(38 + 100))
        #expect(try await counter.refund("R-1", of: before, 10_000).fee.minorUnits == 38)
        #expect(try await problem { _ = try await counter.register("A-3", 20_001) }?.field == "amount")
        let records = try await counter.node.changes.list(of: "M0001")
        #expect(records.map(\.change) == ["changed"])
        let details = JSONReader(try #require(records.first).details)
        #expect(try details.member("before").member("limit").integer() == 5_000_000)
        #expect(try details.member("after").member("limit").integer() == 20_000)
        #expect(try details.member("before").optional("city") == nil)
        try await counter.requireEqualReplay()
    }

    @Test func `a change that a terminal could not read is refused, and one of nothing is none`() async throws {
        let counter = try await Counter()
        var change = MerchantChange()
        change.name = ""
        let refused = change
        let refusal = try await problem { _ = try await counter.node.merchants.change("M0001", refused) }
        #expect(refusal?.field == "name")
        _ = try await counter.node.merchants.change("M0001", MerchantChange())
        #expect(try await counter.node.changes.list(of: "M0001").isEmpty)
    }
}
