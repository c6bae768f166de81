import ClearingProtocol
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// 100.00 are ordered and the customer saves 12.00: who pays for it, by the ledger and by each host's statement.
@Suite struct PromotionPayerTests {
    private let counter: Counter
    private let reconciler: Reconciler
    private let day: BusinessDay

    init() throws {
        counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        day = reconciler.today
    }

    private func sell(_ amount: Int64, discount: Int64) throws {
        let reference = AttemptReference(order: "A-1", attempt: 1)
        let now = counter.clock.now
        let found = AttemptFound(reference: reference, amount: Counter.yuan(amount), mode: .staticCode, expiresAt: now)
        let payment = PaymentRecord(
            payment: "P-1",
            fee: try Counter.fees.fee(on: Counter.yuan(amount)),
            paidAt: now,
            payerTail: "0042",
            logIndex: 3
        )
        let accepted = PaymentAccepted(
            reference: reference,
            amount: Counter.yuan(amount),
            payment: payment,
            event: nil,
            isLate: false,
            isSuspectedDuplicate: false,
            signature: [UInt8](repeating: 5, count: 64),
            discount: discount
        )
        try counter.till.ledger.write(actor: "network", calendar: reconciler.calendar) { transaction in
            _ = try transaction.append(.attemptFound(found))
            _ = try transaction.append(.paymentAccepted(accepted))
        }
    }

    private func breaks(_ format: StatementFormat, _ amount: Int64, discount: Int64?) throws -> [StoredBreak] {
        let line = StatementLine(
            .payment,
            line: 1,
            amount: Counter.yuan(amount),
            order: "A-1",
            hostNumber: "P-1",
            day: day,
            payerAmount: Counter.yuan(8_800),
            discount: discount.map(Counter.yuan),
            fee: try Counter.fees.fee(on: Counter.yuan(amount))
        )
        let statement = ListedStatement(format: format, name: "\(format)", days: day...day, lines: [line])
        _ = try reconciler.take(statement, file: "statement")
        let result = try reconciler.reconcile(day)
        #expect(result.proof.unexplained == 0)
        return result.breaks
    }

    /// What a host's statement tells: WeChat Pay and Alipay the merchant's part, UnionPay and our network none.
    private static let hosts: [(StatementFormat, Bool)] = [
        (.weChatAll, true), (.alipay, true), (.unionPayZM, false), (.networkCSV, false),
    ]

    @Test(arguments: hosts)
    func theMerchantPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try sell(8_800, discount: 1_200)
        #expect(try breaks(format, 8_800, discount: isTold ? 1_200 : nil).isEmpty)
    }

    @Test(arguments: hosts)
    func aSponsorPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try sell(10_000, discount: 0)
        #expect(try breaks(format, 10_000, discount: isTold ? 0 : nil).isEmpty)
    }

    @Test(arguments: hosts)
    func theHostHasItThatASponsorPays(_ format: StatementFormat, _ isTold: Bool) throws {
        try sell(8_800, discount: 1_200)
        let found = try breaks(format, 10_000, discount: isTold ? 0 : nil)
        #expect(found.map(\.kind) == [.promotionSplit] && found.map(\.field) == ["discount"])
        #expect(found.first?.ledger == .amount(1_200) && found.first?.other == .amount(0))
        #expect(found.first?.difference.minorUnits == -1_200)
    }

    @Test(arguments: hosts.filter(\.1))
    func theHostTakesItFromTheMerchant(_ format: StatementFormat, _ isTold: Bool) throws {
        try sell(10_000, discount: 0)
        let found = try breaks(format, 8_800, discount: 1_200)
        #expect(found.map(\.kind) == [.promotionSplit] && found.first?.difference.minorUnits == 1_200)
    }
}
