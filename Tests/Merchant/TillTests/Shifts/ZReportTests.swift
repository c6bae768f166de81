import ClearingProtocol
import Foundation
import Ledger
import Money
import Receipts
import Testing
import Timekeeping

@testable import Till

/// What a Z has, how it is printed, and how a close goes on that was interrupted.
@Suite struct ZReportTests {
    @Test func `a Z has its range, its orders, what came in by method, and the perpetual totals`() async throws {
        let counter = try Counter()
        _ = try await counter.shift(1_000)
        _ = try counter.till.shifts.open()
        for units in [300, 200] as [Int64] {
            let attempt = try await counter.present(units)
            _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        }
        let live = try counter.till.shifts.report()
        _ = try await counter.till.shifts.close()
        let report = try counter.till.shifts.report(2)
        let contents = try #require(report.contents)
        #expect(contents.methods == live.contents?.methods && contents.grandTotals == live.contents?.grandTotals)
        #expect(contents.methods.map(\.amount) == [Counter.yuan(500)] && contents.methods.map(\.count) == [2])
        #expect(contents.grandTotals.map(\.gross) == [Counter.yuan(1_500)])
        #expect(contents.firstOrder == "T0001-000002" && contents.lastOrder == "T0001-000003")
        let shifts = try counter.till.ledger.read { (try $0.shift(1), try $0.shift(2)) }
        #expect(report.previous == shifts.0?.zHash && report.zReport?.firstSequence == shifts.0?.endSequence)
        #expect(report.zReport?.details?.endSequence == shifts.1?.endSequence)
        #expect(report.differences == [])
    }

    @Test func `a tip stands in the Z and on its slip, beside what was sold`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try counter.till.checkout.begin(Counter.yuan(1_100), tip: 100)
        _ = try await counter.till.checkout.present(attempt.reference)
        _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        _ = try await counter.till.shifts.close()
        let report = try counter.till.shifts.report(1)
        #expect(report.contents?.methods.map(\.tips) == [Counter.yuan(100)] && report.differences == [])
        let slip = try counter.till.shifts.slip(1, language: .english).text(columns: 32)
        #expect(slip.contains("tips") && slip.contains("1.00"), "\(slip)")
    }

    @Test func `an empty shift closes`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        #expect(try await counter.till.shifts.close().number == 1)
        let report = try counter.till.shifts.report(1)
        #expect(report.figures.isEmpty && report.contents?.firstOrder == nil && report.differences == [])
    }

    @Test func `of two closes at once one wins, and the other is told`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let till = counter.till
        let outcomes = await withTaskGroup(of: Result<Int, TillError>.self) { group in
            for _ in 1...2 {
                group.addTask {
                    do throws(TillError) { return .success(try await till.shifts.close().number) } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(outcomes) == [.success(1), .failure(.noShift)])
    }

    @Test func `a close whose program was killed before it sent its batch is sent by the next one`() async throws {
        let counter = try Counter()
        counter.network.set(.unreachable)
        _ = try counter.till.shifts.open()
        let sealed = try await counter.till.shifts.close()
        await #expect(throws: TillError.self) { try await counter.till.settlement.send() }
        counter.network.set(.well)
        #expect(try await counter.till.settlement.send().map(\.number) == [sealed.number])
        #expect(try await counter.till.settlement.send().isEmpty)
    }

    @Test func `a Z is valid without a print, and its prints are told apart`() async throws {
        let counter = try Counter()
        _ = try await counter.shift()
        func text() throws -> String { try counter.till.shifts.slip(1, language: .english).text(columns: 48) }
        #expect(try text().contains("*** NOT PRINTED ***"))
        let hash = try counter.till.shifts.report(1).shift.zHash
        let first = try counter.till.shifts.recordPrint(1, language: .english)
        #expect(first.edition == .original && !first.slip.text(columns: 48).contains("***"))
        let second = try counter.till.shifts.recordPrint(1, language: .english)
        #expect(second.edition == .copy(1) && second.slip.text(columns: 48).contains("*** COPY 1 ***"))
        #expect(try !text().contains("NOT PRINTED"))
        let report = try counter.till.shifts.report(1)
        #expect(report.prints == 2 && report.shift.zHash == hash && report.differences == [])
        #expect(try counter.newestFact == .shiftPrinted(ShiftPrinted(number: 1, .z, copy: 1)))
        #expect(try counter.till.ledger.verify(isRebuilding: true).failures == [])
    }

    @Test func `an X bears its number, and goes to a printer once that is ready`() async throws {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let path = "\(NSTemporaryDirectory())shift-\(UUID().uuidString).bin"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let form = Receipts.Form(printer: .file(path: path), abilities: PrinterAbilities(), language: .english)
        for _ in 1...2 { _ = try await counter.till.shifts.print(nil, as: form) }
        let bytes = FileManager.default.contents(atPath: path) ?? Data()
        for title in ["X REPORT 1", "X REPORT 2"] { #expect(bytes.range(of: Data(title.utf8)) != nil) }
        #expect(try counter.till.shifts.report().prints == 2)
        await #expect(throws: TillError.noShift) { try await counter.till.shifts.print(7, as: form) }
    }

    @Test(arguments: [32, 48], [ReceiptLanguage.english, .chinese])
    func `a slip keeps within the paper`(columns: Int, language: ReceiptLanguage) async throws {
        let counter = try Counter()
        let pieces = try #require(CashPieces([10_000: 2, 50: 3], in: .cny))
        _ = try counter.till.shifts.open(pieces: pieces)
        _ = try await counter.lost()
        _ = try await counter.till.shifts.close(
            ShiftClosing(counted: Counter.yuan(20_000), carryReason: "the line is cut")
        )
        let text = try counter.till.shifts.slip(1, language: language).text(columns: columns)
        for line in text.split(separator: "\n") {
            #expect(line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } <= columns, "\(line)")
        }
        #expect(text.contains("T0001-000001.1 unknown") && text.contains("-1.50"))
        #expect(text.contains(language == .english ? "In all" : "合计"), "what is carried has a sum")
    }
}
