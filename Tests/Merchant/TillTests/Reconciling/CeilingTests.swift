import Foundation
import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// A statement whose amounts cannot be added up is refused, whole.
@Suite struct CeilingTests {
    private let counter: Counter
    private let reconciler: Reconciler

    init() throws {
        counter = try Counter()
        reconciler = try counter.till.reconciler()
    }

    private func read(_ amounts: [String], name: String) throws -> ImportedStatement {
        let rows = amounts.enumerated().map { "2026-11-22,\($1),,,\(name) \($0)" }
        let text = (["交易日期,收入金额,支出金额,余额,摘要"] + rows).joined(separator: "\n") + "\n"
        let path = counter.directory.path + "/\(name).csv"
        try Data(text.utf8).write(to: URL(filePath: path))
        return try reconciler.take(StatementFile.open(path, options: reconciler.options()), file: path)
    }

    @Test(arguments: [["90000000000000000", "90000000000000000"], ["1.00", "-90000000000000000"]])
    func `a bank's file of absurd amounts is refused in one sentence that names the row`(_ amounts: [String]) throws {
        let error = #expect(throws: StatementStoreError.self) { try read(amounts, name: "absurd") }
        guard case .refused(let refusal) = error else {
            Issue.record("not refused: \(String(describing: error))")
            return
        }
        let amount = amounts[1].hasPrefix("-") ? "CNY -90000000000000000.00" : "CNY 90000000000000000.00"
        #expect(refusal.kind == .unparsedRow && refusal.line == (amounts[1].hasPrefix("-") ? 3 : 2))
        #expect(refusal.field == "amount")
        #expect(refusal.reason == "with \(amount) the rows come to more than can be counted")
        #expect(try reconciler.store.statements().isEmpty)
    }

    @Test func `what a statement may come to at most still adds up`() throws {
        let most = ["90000000000000.00", "9999999999999.99"]
        try #expect(read(most, name: "first").summary.rows == 2)
        try #expect(read(most, name: "second").summary.rows == 2)
        #expect(throws: StatementStoreError.self) { try read(most + ["0.02"], name: "third") }
        let day = try BusinessDay(parsing: "2026-11-22")
        #expect(try reconciler.reconcile(day.advanced(by: -1)).isProven)
    }
}
