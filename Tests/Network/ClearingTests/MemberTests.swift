import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Testing
import Timekeeping

@Suite("Members")
struct MemberTests {
    @Test func `a network begins with one member that issues and acquires`() async throws {
        let counter = try await Counter()
        let members = try await counter.node.members.list().map(\.member)
        #expect(members.map(\.member) == [Member.founding])
        #expect(members.first?.roles == [.issuer, .acquirer])
        #expect(counter.profile.acquirer == Member.founding)
        #expect(try await counter.node.wallets.show(counter.wallet).issuer == Member.founding)
    }

    @Test func `wallets belong to issuers and merchants to acquirers`() async throws {
        let counter = try await Counter()
        let node = counter.node
        let issuer = try await node.members.add(name: "Bank of Tea", roles: [.issuer]).member
        let acquirer = try await node.members.add(name: "Bank of Rice", roles: [.acquirer]).member
        #expect([issuer, acquirer] == ["B0001", "B0002"])
        let key = SigningKey(from: .seeded(50)).verifyingKey
        let wrongIssuer = try await problem { _ = try await node.wallets.open(owner: "Bo", key: key, issuer: acquirer) }
        #expect(wrongIssuer?.field == "issuer")
        let wallet = try await node.wallets.open(owner: "Bo", key: key, issuer: issuer)
        _ = try await node.wallets.topUp(wallet, counter.yuan(500))
        #expect(try await counter.held("bank:simulated:\(issuer)") == 500)
        let wrongAcquirer = try await problem {
            _ = try await node.merchants.add(name: "X", city: "Y", categoryCode: "5411", acquirer: issuer)
        }
        #expect(wrongAcquirer?.field == "acquirer")
        let profile = try await node.merchants.add(name: "X", city: "Y", categoryCode: "5411", acquirer: acquirer)
        #expect(profile.acquirer == acquirer)
        #expect(try await problem { _ = try await node.members.show("B0009") }?.kind == .notFound)
    }

    @Test func `what moves between members follows from the leaves`() async throws {
        let counter = try await Counter()
        let node = counter.node
        let issuer = try await node.members.add(name: "Bank of Tea", roles: [.issuer]).member
        let wallet = try await node.wallets.open(
            owner: "Bo",
            key: SigningKey(from: .seeded(51)).verifyingKey,
            issuer: issuer
        )
        _ = try await node.wallets.topUp(wallet, counter.yuan(5_000))
        let order = try await counter.register("A-1", 1_250)
        _ = try await node.orders.pay(token: order.token, WalletPayment(amount: order.amount), from: wallet)
        let replay = try LeafReplay(await counter.leaves())
        var positions: [String: Int64] = [:]
        for (account, member) in replay.accounts.mapValues(\.member) {
            positions[member, default: 0] += replay.balances["\(account) CNY", default: 0]
        }
        // The issuer has 50.00 at its bank and owes its payer 37.50: the rest is the founding member's.
        #expect(positions == [issuer: 1_250, Member.founding: -1_250])
    }

    @Test(arguments: ["", String(repeating: "x", count: 65)])
    func `a name that cannot be is refused`(name: String) async throws {
        let counter = try await Counter()
        #expect(
            try await problem { _ = try await counter.node.members.add(name: name, roles: [.issuer]) }?.field == "name"
        )
    }

    @Test func `a merchant's zone, holidays and tiers are kept as they were given`() async throws {
        let counter = try await Counter()
        let day = try BusinessDay(parsing: "2026-10-01")
        let fees = FeeSchedule(
            rate: Rate(partsPerMillion: 3_800),
            fixed: 10,
            minimum: 1,
            maximum: 1_300,
            tiers: [FeeTier(from: 100_001, rate: Rate(partsPerMillion: 6_000))],
            refundPolicy: .kept
        )
        let added = try await counter.node.merchants.add(
            name: "Blue",
            city: "Suzhou",
            categoryCode: "5812",
            fees: fees,
            holidays: [day]
        )
        let shown = try await counter.node.merchants.show(added.merchant)
        #expect(shown == added)
        #expect(shown.fees == fees && shown.holidays == [day])
        let unknown = try await problem {
            _ = try await counter.node.merchants.add(name: "B", city: "C", categoryCode: "5812", zone: "Mars/Olympus")
        }
        #expect(unknown?.field == "zone")
    }
}
