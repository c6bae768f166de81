import Clearing
import ClearingProtocol
import ClearingStore
import Money
import Testing
import Timekeeping

@Suite("A wallet's history and its end")
struct HistoryTests {
    @Test func `pages hold everything once, newest first`() async throws {
        let counter = try await Counter()
        let payment = try await counter.sell("A-1", 100)
        _ = try await counter.refund("R-1", of: payment, 40)
        for number in 2...5 { _ = try await counter.sell("A-\(number)", 100) }
        var (movements, cursor) = ([WalletMovement](), String?.none)
        repeat {
            let page = try await counter.node.wallets.history(of: counter.wallet, before: cursor, most: 2)
            #expect(page.movements.count <= 2)
            movements += page.movements
            cursor = page.next
        } while cursor != nil
        #expect(movements.map(\.kind) == ["payment", "payment", "payment", "payment", "refund", "payment", "top-up"])
        #expect(movements.map(\.amount.minorUnits) == [-100, -100, -100, -100, 40, -100, 1_000_000])
        #expect(movements.first?.order == "A-5" && movements.first?.merchantChineseName == "蓝门面馆")
        #expect(movements[4].payment == payment)
    }

    @Test(arguments: ["x", "0", "-1", "1.5"])
    func `a cursor that no page gave is refused`(cursor: String) async throws {
        let counter = try await Counter()
        let refusal = try await problem {
            _ = try await counter.node.wallets.history(of: counter.wallet, before: cursor)
        }
        #expect(refusal?.field == "before")
    }

    @Test func `a wallet that was revoked does nothing any more, and keeps what it holds`() async throws {
        let counter = try await Counter()
        let order = try await counter.register("A-1", 100)
        let code = try await counter.code()
        _ = try await counter.node.wallets.revoke(counter.wallet)
        let record = try await counter.node.wallets.revoke(counter.wallet)
        #expect(record.revokedAt == counter.clock.now)
        #expect(try await problem { _ = try await counter.pay(order) }?.kind == .walletRevoked)
        #expect(try await problem { _ = try await counter.payStatic(1) }?.kind == .walletRevoked)
        #expect(try await problem { _ = try await counter.code() }?.kind == .walletRevoked)
        #expect(try await counter.charge("C-1", 100, code: code).reason == .walletRevoked)
        #expect(try await counter.balance() == 1_000_000)
        #expect(try LeafReplay(await counter.leaves()).closed.count == 1)
    }
}
