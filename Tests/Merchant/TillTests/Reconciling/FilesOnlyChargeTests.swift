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
}
