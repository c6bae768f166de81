import ClearingProtocol
import Foundation
import Ledger
import PaymentCodes
import Receipts
import Testing
import Till

@Suite struct ReceiptTests {
    /// A file in the place of a printer, gone with its owner.
    private final class Paper {
        let path = "\(NSTemporaryDirectory())paper-\(UUID().uuidString).bin"
        var form: Receipts.Form {
            Receipts.Form(printer: .file(path: path), abilities: PrinterAbilities(), language: .english)
        }
        var bytes: Data { FileManager.default.contents(atPath: path) ?? Data() }

        func count(of text: String) -> Int {
            var (count, rest) = (0, bytes[...])
            while let range = rest.range(of: Data(text.utf8)) {
                count += 1
                rest = rest[range.upperBound...]
            }
            return count
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private func paid() async throws -> (Counter, Payment) {
        let counter = try Counter()
        _ = try counter.till.shifts.open()
        let attempt = try await counter.present(1_250)
        let outcome = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        return (counter, try #require(outcome.payment))
    }

    @Test func `the first print is the original, and each further one says which copy it is`() async throws {
        let (counter, payment) = try await paid()
        let paper = Paper()
        for edition in [ReceiptEdition.original, .copy(1), .copy(2)] {
            let printed = try await counter.till.receipts.print(payment.id, as: paper.form)
            #expect(printed.edition == edition)
        }
        #expect(paper.count(of: "RECEIPT") == 3)
        #expect(paper.count(of: "COPY ") == 2 && paper.count(of: "COPY 2") == 1)
        let entries = try counter.till.ledger.read { try $0.entry($0.entryCount()) }
        #expect(entries?.fact == .receiptPrinted(ReceiptPrinted(payment: payment.id, copy: 2)))
        #expect(try counter.till.ledger.verify(isRebuilding: true).isSound)
    }

    @Test func `a test slip and the drawer leave nothing in the ledger`() async throws {
        let (counter, _) = try await paid()
        let paper = Paper()
        let entries = try counter.till.ledger.read { try $0.entryCount() }
        let report = try await counter.till.receipts.printTest(as: paper.form)
        #expect(!report.isConfirmed && paper.count(of: "TEST - NOT A RECEIPT") == 1)
        try await counter.till.receipts.openDrawer(of: paper.form.printer)
        #expect(paper.bytes.suffix(PrinterCommand.openDrawer.count) == Data(PrinterCommand.openDrawer))
        #expect(try counter.till.ledger.read { try $0.entryCount() } == entries)
    }

    @Test func `a receipt says what the ledger has, by the merchant's clock`() async throws {
        let (counter, payment) = try await paid()
        let receipt = try counter.till.receipts.receipt(payment.reference.order, language: .english)
        #expect(receipt.payee.name == "Tea House" && receipt.terminal == "T0001" && receipt.operatorName == "Li")
        #expect(receipt.code.payment == payment.id && receipt.code.order == payment.reference.order)
        #expect(receipt.time.hasPrefix("2026-11-23 03:38:") && receipt.time.hasSuffix(" +08:00"))
        #expect(receipt.edition == .preview && receipt.refunds.isEmpty)
    }

    @Test func `a refund has its receipt, counted by itself`() async throws {
        let (counter, payment) = try await paid()
        let paper = Paper()
        for units in [Int64(250), 300] {
            let begun = try counter.till.refunds.begin(payment.id, amount: Counter.yuan(units), reason: "cold")
            _ = try await counter.till.refunds.send(begun.id)
        }
        _ = try await counter.till.receipts.print(payment.id, as: paper.form)
        let printed = try await counter.till.receipts.print(payment.id, refund: "R-1", as: paper.form)
        #expect(printed.edition == .original)
        let receipt = try counter.till.receipts.receipt(payment.id, refund: "R-1", language: .english)
        #expect(receipt.refunds.map(\.number) == ["R-1"] && receipt.remaining == Counter.yuan(1_000))
        let whole = try counter.till.receipts.receipt(payment.id, language: .english)
        #expect(whole.refunds.map(\.amount) == [Counter.yuan(250), Counter.yuan(300)])
        await #expect(throws: TillError.noRefund("R-9")) {
            try await counter.till.receipts.print(payment.id, refund: "R-9", as: paper.form)
        }
    }

    @Test func `a printer that cannot be reached uses up no original`() async throws {
        let (counter, payment) = try await paid()
        let count = try counter.entries
        let nowhere = Receipts.Form(
            printer: .device(path: "/dev/no-such-printer"),
            abilities: PrinterAbilities(),
            language: .english
        )
        let error = await #expect(throws: TillError.self) {
            try await counter.till.receipts.print(payment.id, as: nowhere)
        }
        guard case .printer(.unreachable) = error else { throw try #require(error) }
        #expect(try counter.entries == count)
        let paper = Paper()
        #expect(try await counter.till.receipts.print(payment.id, as: paper.form).edition == .original)
    }

    @Test func `prints asked for at once come out one after the other, each with its own number`() async throws {
        let (counter, payment) = try await paid()
        let paper = Paper()
        let (receipts, form) = (counter.till.receipts, paper.form)
        let editions = try await withThrowingTaskGroup(of: ReceiptEdition.self) { group in
            for _ in 0..<8 { group.addTask { try await receipts.print(payment.id, as: form).edition } }
            return try await group.reduce(into: Set<ReceiptEdition>()) { $0.insert($1) }
        }
        #expect(editions == Set([.original] + (1...7).map(ReceiptEdition.copy)))
        #expect(paper.count(of: "COPY 7") == 1 && paper.count(of: "Tea House") == 8)
    }

    @Test func `there is no receipt of what was not paid`() async throws {
        let counter = try Counter()
        #expect(throws: TillError.noPayment("P-NONE")) {
            try counter.till.receipts.receipt("P-NONE", language: .chinese)
        }
        #expect(throws: TillError.noPayment("P-NONE")) {
            try counter.till.receipts.record("P-NONE", language: .chinese)
        }
    }
}
