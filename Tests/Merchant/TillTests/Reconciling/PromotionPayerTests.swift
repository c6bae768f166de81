import Money
import Reconciliation
import StatementStore
import Statements
import Testing

@testable import Till

/// 100.00 are ordered and the customer saves 12.00: who pays for it, by the ledger and by each host's statement.
@Suite struct PromotionPayerTests {
    private let shop: PromotionAtTheHost

    init() throws { shop = try PromotionAtTheHost() }

    private func breaks(_ format: StatementFormat, _ amount: Int64, discount: Int64?) throws -> [StoredBreak] {
        try shop.read([shop.line(amount, discount: discount, on: shop.day)], format, on: shop.day)
        let result = try shop.reconciler.reconcile(shop.day)
        #expect(result.proof.unexplained == 0)
        return result.breaks
    }

    /// What a host's statement tells: WeChat Pay and Alipay the merchant's part, UnionPay and our network none.
    private static let hosts: [(StatementFormat, Bool)] = [
        (.weChatAll, true), (.alipay, true), (.unionPayZM, false), (.networkCSV, false),
    ]

    @Test(arguments: hosts)
    func theMerchantPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try shop.sell(8_800, discount: 1_200)
        #expect(try breaks(format, 8_800, discount: isTold ? 1_200 : nil).isEmpty)
    }

    @Test(arguments: hosts)
    func aSponsorPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try shop.sell(10_000, discount: 0)
        #expect(try breaks(format, 10_000, discount: isTold ? 0 : nil).isEmpty)
    }

    @Test(arguments: hosts)
    func theHostHasItThatASponsorPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try shop.sell(8_800, discount: 1_200)
        let found = try breaks(format, 10_000, discount: isTold ? 0 : nil)
        #expect(found.map(\.kind) == [.promotionSplit] && found.map(\.field) == ["discount"])
        #expect(found.first?.ledger == .amount(1_200) && found.first?.other == .amount(0))
        #expect(found.first?.difference.minorUnits == -1_200)
    }

    @Test(arguments: hosts.filter(\.1))
    func theHostTakesItFromTheMerchant(_ format: StatementFormat, _ isTold: Bool) throws {
        try shop.sell(10_000, discount: 0)
        let found = try breaks(format, 8_800, discount: 1_200)
        #expect(found.map(\.kind) == [.promotionSplit] && found.first?.difference.minorUnits == 1_200)
    }
}
