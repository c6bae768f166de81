import Foundation
import Ledger
import Money
import Receipts
import Reconciliation
import StatementStore
import Statements
import TestSupport
import Testing
import Timekeeping

@testable import Till

/// A day on paper and as comma-separated values.
@Suite struct ReconciliationPrintTests {
    private let season: SeasonAtTheBank
    private let day: BusinessDay

    init() throws {
        season = try SeasonAtTheBank(seed: 31)
        day = season.days[3]
        let position = try #require(season[day].firstIndex { $0.kind == .payment && $0.state == .succeeded })
        season[day].remove(at: position)
        season[day].append(
            StatementLine(
                .payment,
                line: 99,
                amount: Money(minorUnits: 77, currency: .cny),
                order: "=Z-7",
                hostNumber: "X7",
                day: day
            )
        )
        try season.clear(day)
    }

    private func text(_ columns: Int, _ language: ReceiptLanguage = .english) throws -> String {
        let result = try season.reconciler.reconcile(day)
        return try season.reconciler.slip(of: result, language: language).text(columns: columns)
    }

    private func decide(_ item: StoredBreak, isCarried: Bool) throws {
        try season.reconciler.decide(
            item.id,
            on: day,
            reason: .borne,
            isCarried: isCarried,
            note: "=cmd|x",
            by: "Li",
            signIn: nil
        )
    }

    @Test(arguments: [32, 48, 80], ReceiptLanguage.allCases)
    func noLineIsWiderThanThePaper(_ columns: Int, _ language: ReceiptLanguage) throws {
        for line in try text(columns, language).split(separator: "\n") {
            let width = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
            #expect(width <= columns, "\(line)")
        }
    }

    @Test func aPageSaysSidesDifferencesProofAndFiles() throws {
        let result = try season.reconciler.reconcile(day)
        let lines = try text(80).split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        #expect(lines.contains("Ledger Clearing Bank"))
        #expect(lines.contains("CNY \(result.ledger.amount.plain) \(result.clearing.amount.plain) none"))
        #expect(lines.contains("*** NOT SIGNED OFF ***") && lines.contains("Open differences: 2"))
        #expect(lines.contains("not in the ledger =Z-7 -0.77"))
        #expect(lines.contains("SHA-256 clearing \(day)"), "as the sample statement calls its digest")
        let closing = Money(minorUnits: result.proof.closing, currency: .cny).plain
        #expect(lines.contains("= closing \(closing)"))
        #expect(try text(80).contains("unexplained 0.00."))
    }

    @Test func aSignedDaySaysWhoPreparedAndSigned() throws {
        let breaks = try season.reconciler.reconcile(day).breaks
        try decide(breaks[0], isCarried: true)
        try decide(breaks[1], isCarried: false)
        let signed = try season.reconciler.sign(day, by: "Wang", approval: nil, preparer: "Li", signIn: nil)
        let first = try season.reconciler.slip(of: signed, language: .english).text(columns: 48)
        season.season.counter.clock.advance(seconds: 864_000)
        #expect(try text(48) == first, "ages count to the day itself")
        for words in ["Explained differences: 1", "Signed off by", "Wang", "Prepared by", "we bear it · =cmd|x · Li"] {
            #expect(first.contains(words), "\(words)")
        }
        #expect(!first.contains("NOT SIGNED"))
        #expect(signed.explained.map(\.id) == [breaks[1].id])
        #expect(signed.explainedSum == breaks[1].difference.minorUnits)
    }

    @Test func theTableAddsUpAndHoldsNoFormula() throws {
        let breaks = try season.reconciler.reconcile(day).breaks
        try decide(breaks[0], isCarried: true)
        let result = try season.reconciler.reconcile(day)
        let rows = result.csv.components(separatedBy: "\r\n").dropLast().map { $0.components(separatedBy: ",") }
        #expect(rows.allSatisfy { $0.count == 15 })
        #expect(rows.count { $0[0] == "open" } == 2)
        #expect(rows.contains { $0[0] == "proof" && $0[1] == "unexplained" && $0[9] == "0.00" })
        #expect(rows.contains { $0.contains("'=Z-7") } && rows.contains { $0.contains("'=cmd|x") })
        #expect(!rows.contains { row in row.contains { $0.hasPrefix("=") } })
    }

    @Test func `a file is its user's alone, and one that says something else stays beside the new one`() throws {
        let folder = ExportFolder(of: season.season.counter.directory)
        let path = try folder.write("one", name: "a", ending: "txt")
        #expect(try folder.write("one", name: "a", ending: "txt") == path)
        let other = try folder.write("two", name: "a", ending: "txt")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "one" && other.hasSuffix("/a-2.txt"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
