import ClearingProtocol
import Foundation
import Ledger
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// What a proof rests on stands in the journal, with who gave it.
@Suite struct StatementRecordTests {
    private let counter: Counter
    private let store: StatementStore
    private let reconciler: Reconciler
    private let bill: ListedStatement

    init() throws {
        counter = try Counter()
        store = try StatementStore(path: counter.directory.statements)
        reconciler = try Reconciler(ledger: counter.till.ledger, store: store, clock: counter.clock.timeSource)
        let day = reconciler.today.advanced(by: -2)
        let line = StatementLine(.payment, line: 1, amount: Counter.yuan(100), order: "W-1", hostNumber: "42", day: day)
        bill = ListedStatement(format: .weChatAll, name: "digest of the bill", days: day...day, lines: [line])
    }

    private var taken: Fact {
        .statementTaken(
            StatementTaken(
                digest: "digest of the bill",
                file: "bill.csv",
                format: "wechat-all",
                rows: 1,
                days: bill.days
            )
        )
    }

    private func entries() throws -> [JournalEntry] {
        try counter.till.ledger.read { view in
            try view.entries(AuditFilter(), count: 1_000).filter { $0.fact.kind == .statementTaken }
        }
    }

    @Test func `a statement stands in the journal once, by whoever read it in`() throws {
        _ = try reconciler.take(bill, file: "/home/wang/bill.csv", by: "Wang", signIn: nil)
        #expect(try entries().isEmpty, "a program that only reads the ledger leaves it to the next")
        try reconciler.recordStatements()
        #expect(try entries().map(\.fact) == [taken] && entries().map(\.actor) == ["Wang"])
        _ = try reconciler.take(bill, file: "again.csv", by: "Li", signIn: nil)
        try reconciler.recordStatements()
        #expect(try entries().count == 1 && store.imports().allSatisfy { $0.entry != nil })
    }

    @Test func `a ledger that was brought back from before is told again`() throws {
        _ = try reconciler.take(bill, file: "a\tb\u{9C}.csv", by: "Wang", signIn: nil)
        // The file of statements is newer than the ledger, and names an entry that tells of something else.
        try store.keep(entry: 1, of: 1)
        try reconciler.recordStatements()
        guard case .statementTaken(let taken)? = try entries().first?.fact else {
            Issue.record("not told")
            return
        }
        #expect(taken.file == "ab.csv" && taken.digest == bill.name)
    }

    @Test func `whoever decides writes first what was read in before`() throws {
        _ = try reconciler.take(bill, file: "bill.csv", by: "Wang", signIn: nil)
        let day = bill.days.lowerBound
        _ = try reconciler.reconcile(day)
        _ = try reconciler.sign(day, by: "Zhao", approval: nil, preparer: "Li", signIn: nil)
        #expect(try entries().map(\.actor) == ["Wang"])
    }

    @Test func `nobody reads in or states fees who may not reconcile`() throws {
        try counter.staff()
        let manager = try counter.operators.signIn("Wang", pin: Counter.pin("2580"))
        let cashier = try counter.operators.signIn("Li", pin: Counter.pin("9021"))
        #expect(throws: TillError.operators(.notSignedIn)) {
            try reconciler.take(bill, file: "bill.csv", by: "Li", signIn: nil)
        }
        let refused = TillError.operators(.forbidden(.reconcile, operator: "Li", mayAllow: ["Wang"]))
        #expect(throws: refused) { try reconciler.take(bill, file: "bill.csv", by: "Li", signIn: cashier) }
        let contract = counter.directory.path + "/contract.txt"
        try Data("wechat.rate = 0.6%\n".utf8).write(to: URL(filePath: contract))
        #expect(throws: refused) { try reconciler.keepFees(from: contract, by: "Li", signIn: cashier) }
        #expect(try store.statements().isEmpty)
        #expect(!FileManager.default.fileExists(atPath: counter.directory.fees))

        _ = try reconciler.take(bill, file: "bill.csv", by: "Wang", signIn: manager)
        try reconciler.keepFees(from: contract, by: "Wang", signIn: manager)
        let digest = ContentDigest.hexadecimal(of: Array("wechat.rate = 0.6%\n".utf8))
        #expect(try counter.newestFact == .feesStated(FeesStated(digest: digest)))
        try reconciler.forgetFees(by: "Wang", signIn: manager)
        #expect(try counter.newestFact == .feesStated(FeesStated(digest: nil)))
    }
}
