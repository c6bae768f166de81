import ClearingProtocol
import Foundation
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A shop that took no payment with its till: WeChat Pay's bill alone, held against what the shop states that it pays.
@Suite struct FilesOnlyFeeTests {
    private let counter: Counter
    private let reconciler: Reconciler
    private let day: BusinessDay

    init() throws {
        counter = try Counter()
        let store = try StatementStore(path: counter.directory.statements)
        reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        day = reconciler.today.advanced(by: -2)
    }

    private func line(
        _ kind: StatementLine.Kind,
        _ number: String,
        _ amount: Int64,
        fee: Int64?,
        on day: BusinessDay? = nil
    ) -> StatementLine {
        StatementLine(
            kind,
            line: 1,
            amount: Counter.yuan(amount),
            order: "W-\(number)",
            hostNumber: "42\(number)",
            hostRefundNumber: kind == .payment ? nil : "50\(number)\(amount)\(fee ?? 0)",
            day: day ?? self.day,
            fee: fee.map(Counter.yuan)
        )
    }

    private func keep(_ fees: String) throws {
        let path = counter.directory.path + "/contract.txt"
        try Data(fees.utf8).write(to: URL(filePath: path))
        try reconciler.keepFees(from: path, by: "Li", signIn: nil)
    }

    private func result(_ lines: [StatementLine], by fees: String?) throws -> DayReconciliation {
        if let fees { try keep(fees) }
        let bill = ListedStatement(
            format: .weChatAll,
            name: "bill",
            days: day.advanced(by: -1)...day,
            lines: lines
        )
        _ = try reconciler.take(bill, file: "bill.csv")
        return try reconciler.reconcile(day)
    }

    @Test func `another schedule works earlier days out again, until they are signed off`() throws {
        let before = day.advanced(by: -1)
        let lines = [line(.payment, "1", 10_000, fee: 62, on: before), line(.payment, "2", 10_000, fee: 60)]
        #expect(try result(lines, by: nil).breaks.isEmpty)
        #expect(try reconciler.reconcile(before).breaks.isEmpty)
        try keep("rate = 0.6%\n")
        #expect(try reconciler.reconcile(day).breaks.map(\.opened) == [before])
        try keep("rate = 0.62%\n")
        #expect(try reconciler.reconcile(day).breaks.map(\.opened) == [day])
        try reconciler.forgetFees(by: "Li", signIn: nil)
        #expect(try reconciler.reconcile(day).breaks.isEmpty)
        _ = try reconciler.sign(before, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        try keep("rate = 0.6%\n")
        #expect(try reconciler.reconcile(day).breaks.isEmpty)
        #expect(try reconciler.reconcile(before).fees.expected == nil)
    }

    @Test func withoutAScheduleOnlyWhatIsChargedIsKnown() throws {
        let result = try result([line(.payment, "1", 10_000, fee: 60)], by: nil)
        #expect(!result.hasLedger && result.breaks.isEmpty)
        #expect(result.fees.charged == 60 && result.fees.expected == nil && result.fees.unscheduled == 1)
        #expect(result.effectiveFeeRate == Rate(partsPerMillion: 6_000))
    }

    // 0.6 % of 100.00, 88.00 and 30.00: 0.60 + 0.53 + 0.18; half of 88.00 goes back with 0.27, and 30.00 with 0.18.
    @Test func paymentsRefundsAndReversalsAreRecomputed() throws {
        let lines = [
            line(.payment, "1", 10_000, fee: 60), line(.payment, "2", 8_800, fee: 53),
            line(.refund, "2", -4_400, fee: -26), line(.payment, "3", 3_000, fee: 18),
            line(.reversal, "3", -3_000, fee: -18),
        ]
        let result = try result(lines, by: "wechat.rate = 0.6%\n")
        #expect(result.breaks.isEmpty && result.fees.unscheduled == 0)
        #expect(result.fees.expected == 60 + 53 - 27 + 18 - 18 && result.fees.charged == 87)
    }

    @Test func eachWrongFeeIsABreakThatNamesBoth() throws {
        let lines = [
            line(.payment, "1", 10_000, fee: 62), line(.payment, "2", 8_800, fee: 53),
            line(.refund, "2", -4_400, fee: 0), line(.refund, "2", -4_400, fee: -26),
        ]
        let result = try result(lines, by: "rate = 0.6%\n")
        #expect(result.breaks.map(\.kind) == [.fee, .fee])
        #expect(Set(result.breaks.map(\.ledger)) == [.amount(60), .amount(-27)])
        #expect(Set(result.breaks.map(\.other)) == [.amount(62), .amount(0)])
        #expect(result.proof.closing == 0 && result.proof.unexplained == 0 && !result.isClean)
    }

    @Test(arguments: [("keep", 0), ("keep-fixed", -15), ("return", -18)] as [(String, Int64)])
    func whatGoesBackWithARefundIsWhatTheContractSays(_ word: String, _ fee: Int64) throws {
        let before = day.advanced(by: -1)
        // 0.6 % of 60.00 and 0.06: 0.42, of which 0.03 went back with 5.00 the day before.
        let lines = [
            line(.payment, "1", 6_000, fee: 42, on: before), line(.refund, "1", -500, fee: -3, on: before),
            line(.refund, "1", -2_500, fee: fee),
        ]
        let result = try result(lines, by: "rate = 0.6%\nfixed = 0.06\nrefunds = \(word)\n")
        #expect(result.breaks.isEmpty && result.fees.unscheduled == 0)
        #expect(result.fees.expected == (word == "return" ? -17 : fee))
        #expect(result.effectiveFeeRate == nil, "nothing came in")
    }

    @Test func aRefundWhosePaymentNobodyKnowsIsCoveredByNoSchedule() throws {
        let lines = [line(.refund, "9", -500, fee: -3), line(.chargeback, "8", -100, fee: 0)]
        let result = try result(lines, by: "rate = 0.6%\n")
        #expect(result.breaks.isEmpty && result.fees.unscheduled == 2 && result.fees.expected == nil)
    }

    @Test func fineTiersAndCapsAreTheContracts() throws {
        let lines = [
            line(.payment, "1", 100_000, fee: 380), line(.payment, "2", 100_001, fee: 600),
            line(.payment, "3", 900_000, fee: 2_500), line(.payment, "4", 100, fee: 1),
        ]
        let fees = "rate = 0.38%\ntier = 1000.01: 0.6%\ncap = 25.00\nminimum = 0.01\n"
        let result = try result(lines, by: fees)
        #expect(result.breaks.isEmpty && result.fees.expected == 3_481)
    }
}
