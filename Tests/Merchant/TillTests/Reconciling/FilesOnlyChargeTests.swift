import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A shop that took no payment with its till, whose customers may be charged twice all the same.
@Suite struct FilesOnlyChargeTests {
    @Test func `an order that was charged twice is named, and changes no sum`() throws {
        let counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        let reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        let day = reconciler.today.advanced(by: -2)
        let lines = [("W1-001", "4200000001"), ("W1-002", "4200000002"), ("W1-001", "4200000003")].map {
            order,
            number in
            StatementLine(
                .payment,
                line: 1,
                amount: Counter.yuan(1_250),
                order: order,
                hostNumber: number,
                day: day,
                fee: Counter.yuan(8)
            )
        }
        let bill = ListedStatement(format: .weChatAll, name: "bill", days: day...day, lines: lines)
        _ = try reconciler.take(bill, file: "bill.csv")
        let result = try reconciler.reconcile(day)
        #expect(result.breaks.map(\.kind) == [.duplicateHost] && result.breaks.map(\.hostNumber) == ["4200000003"])
        #expect(result.breaks.map(\.difference.minorUnits) == [0] && result.isProven)
        #expect(result.clearing.count == 3 && !result.isClean)
    }

    /// A day's bill with one payment and one refund, both with numbers of the host's.
    private static func bill(
        _ format: StatementFormat,
        _ day: BusinessDay,
        payment: String,
        order: String,
        refund: String,
        asked: String = "R-1"
    ) -> ListedStatement {
        let lines = [
            StatementLine(
                .payment,
                line: 1,
                amount: Counter.yuan(1_250),
                order: order,
                hostNumber: payment,
                day: day,
                fee: Counter.yuan(8)
            ),
            StatementLine(
                .refund,
                line: 2,
                amount: Counter.yuan(-300),
                order: "W9-001",
                refund: asked,
                hostNumber: "4200000000",
                hostRefundNumber: refund,
                day: day
            ),
        ]
        return ListedStatement(format: format, name: "\(format) \(day)", days: day...day, lines: lines)
    }

    @Test func `what a host tells of in the bills of two days is named on the second`() throws {
        let counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        let reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        let (first, second) = (reconciler.today.advanced(by: -4), reconciler.today.advanced(by: -2))
        let bills = [
            Self.bill(.weChatAll, second, payment: "4200000001", order: "W1-001", refund: "5000000001"),
            Self.bill(.weChatAll, first, payment: "4200000001", order: "W1-001", refund: "5000000001"),
            // The same numbers of another host, of another order and of another refund are others.
            Self.bill(.alipay, first, payment: "4200000001", order: "W1-001", refund: "5000000001"),
            Self.bill(.alipay, second, payment: "4200000001", order: "W1-002", refund: "5000000001", asked: "R-2"),
        ]
        for bill in bills { _ = try reconciler.take(bill, file: bill.name) }
        #expect(try reconciler.reconcile(first).breaks.isEmpty)
        let result = try reconciler.reconcile(second)
        #expect(result.breaks.map(\.kind) == [.duplicateHost, .duplicateHost])
        #expect(result.breaks.map(\.hostNumber) == ["4200000001", "5000000001"])
        #expect(result.breaks.map(\.other) == [.amount(1_250), .amount(-300)])
    }
}
