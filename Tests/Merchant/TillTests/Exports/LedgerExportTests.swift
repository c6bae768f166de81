import ClearingProtocol
import Ledger
import Money
import Statements
import Testing
import Timekeeping

@testable import Till

@Suite struct LedgerExportTests {
    private func export(
        _ format: ExportFormat,
        of counter: Counter,
        from first: BusinessDay? = nil,
        to last: BusinessDay? = nil,
        sight: CashSight? = nil
    ) throws -> String {
        var text = ""
        try counter.till.ledger.read { view in
            try LedgerExport(from: first, to: last, sight: sight, in: view).write(format) { text += $0 }
        }
        return text
    }

    /// A payment that is given back in part the day after, with a shift each day.
    private func twoDays() async throws -> (counter: Counter, first: BusinessDay, before: [ExportFormat: String]) {
        let counter = try Counter()
        _ = try await counter.shift(1_250)
        let first = try #require(try counter.till.ledger.read { try $0.newestShift() }).businessDay
        let before = try ExportFormat.allCases.map { ($0, try export($0, of: counter, from: first, to: first)) }
        counter.clock.advance(seconds: 86_400)
        _ = try counter.till.shifts.open(float: Counter.yuan(5_000))
        let payment = try #require(try counter.till.ledger.read { try $0.payments() }.first)
        let refund = try counter.till.refunds.begin(payment.id, amount: Counter.yuan(250), reason: "cold")
        _ = try await counter.till.refunds.send(refund.id)
        let attempt = try await counter.present(700)
        _ = try counter.till.checkout.accept(counter.network.pay(attempt.reference, attempt.amount))
        _ = try await counter.till.shifts.close(counted: Counter.yuan(4_900))
        return (counter, first, Dictionary(uniqueKeysWithValues: before))
    }

    @Test func `what comes later does not change what was exported of a day`() async throws {
        let (counter, first, before) = try await twoDays()
        for (format, text) in before {
            #expect(try export(format, of: counter, from: first, to: first) == text, "\(format)")
        }
    }

    @Test func `the days one by one are the whole`() async throws {
        let (counter, first, _) = try await twoDays()
        let next = first.advanced(by: 1)
        let parts = try [first, next].map { try export(.jsonLines, of: counter, from: $0, to: $0) }
        let whole = try export(.jsonLines, of: counter)
        #expect(parts.joined() == whole)
        #expect(try export(.jsonLines, of: counter, from: next) == parts[1])
        #expect(try export(.jsonLines, of: counter, to: first) == parts[0])
        #expect(try export(.jsonLines, of: counter, from: next.advanced(by: 1)).isEmpty)
    }

    @Test func `what is exported sums to what stands on the accounts`() async throws {
        let (counter, _, _) = try await twoDays()
        var sums: [String: Int64] = [:]
        for line in try export(.jsonLines, of: counter).split(separator: "\n") {
            let entry = try JSONDocument(parsing: Array(line.utf8)).root
            for posting in try entry.member("postings").elements() {
                let account = try posting.member("account").string(longest: 128)
                sums[account, default: 0] += try posting.member("amount").integer()
            }
        }
        let balances = try counter.till.ledger.read { try $0.trialBalance() }
        #expect(!balances.isEmpty)
        #expect(
            sums.filter { $0.value != 0 }
                == Dictionary(uniqueKeysWithValues: balances.map { ($0.account, $0.balance.minorUnits) })
        )
    }

    @Test func `what moves the cash of a drawer is left out while it may not be known`() async throws {
        let (counter, first, before) = try await twoDays()
        let last = first.advanced(by: 1)
        counter.clock.advance(seconds: 86_400)
        _ = try counter.till.shifts.open(float: Counter.yuan(98_765))
        _ = try counter.till.shifts.move(.payOut, Counter.yuan(1_110), reason: "milk")
        for format in ExportFormat.allCases {
            #expect(try export(format, of: counter, from: first, to: first) == before[format], "\(format)")
            let whole = try export(format, of: counter, sight: .always)
            guard format != .camt053 else { continue }
            #expect(whole.contains("987.65") || whole.contains("98765"))
            for blind in try [
                export(format, of: counter), export(format, of: counter, sight: .never),
                export(format, of: counter, from: last.advanced(by: 1)),
                export(format, of: counter, from: first, to: last, sight: .never),
            ] {
                for told in ["987.65", "98765", "11.10", "1110", "ash:", "loat", "ariance"] {
                    #expect(!blind.contains(told), "\(format): \(told)")
                }
            }
        }
        #expect(try export(.jsonLines, of: counter).contains("income:sales"))
    }

    @Test func `a refund says of which payment it is and why`() async throws {
        let (counter, _, _) = try await twoDays()
        let lines = try export(.csv, of: counter).split(separator: "\r\n").map(String.init)
        let refund = try #require(lines.first { $0.contains(",refund,") })
        let payment = try #require(lines.first { $0.contains(",payment,assets:") })
        #expect(refund.hasSuffix(",cold") && refund.contains(",CNY,-2.50,0.00,0.00,"))
        let cells = payment.split(separator: ",", omittingEmptySubsequences: false)
        #expect(refund.contains(",\(cells[6]),\(cells[7]),1,,T0001,"))
    }

    @Test func `days that stand in the journal out of their order are put in it`() async throws {
        let counter = try Counter()
        let days = [3, 1, 2].map { BusinessDay.earliest.advanced(by: 739_644 + $0) }
        for (position, day) in days.enumerated() {
            try counter.till.ledger.write(actor: "Li") { transaction in
                let number = position + 1
                let float = Counter.yuan(Int64(100 * number))
                _ = try transaction.append(
                    .shiftOpened(ShiftOpened(number: number, businessDay: day, float: float))
                )
                let closing = ShiftClosed(
                    number: number,
                    previous: try transaction.view.shift(number - 1)?.zHash,
                    firstSequence: try transaction.view.shift(number)?.firstSequence ?? 1,
                    totals: [],
                    attempts: [:],
                    expected: Counter.yuan(Int64(90 * number)),
                    counted: nil
                )
                _ = try transaction.append(.shiftClosed(closing))
            }
        }
        let text = try export(.hledger, of: counter, from: days[2])
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("20") }.map(String.init)
        #expect(
            titles == [
                "\(days[1]) Opening balances", "\(days[1]) Balances at the end of the day",
                "\(days[2]) (7) Shift 3 opened", "\(days[2]) (8) Shift 3 closed",
                "\(days[2]) Balances at the end of the day", "\(days[0]) (3) Shift 1 opened",
                "\(days[0]) (4) Shift 1 closed", "\(days[0]) Balances at the end of the day",
            ]
        )
        // Of the day before, which is the second in the journal, 20 are left; then 30 and 10 come.
        #expect(text.contains("Opening balances\n    assets:cash:till                  CNY 0.20\n"))
        #expect(text.contains("assets:cash:till                  CNY 0.00 = CNY 0.60\n"))
    }

    @Test func `what was recorded while no shift was open counts to the day of its time`() throws {
        let counter = try Counter()
        let reference = AttemptReference(order: "S1", attempt: 1)
        let amount = Counter.yuan(60)
        let found = AttemptFound(reference: reference, amount: amount, mode: .staticCode, expiresAt: counter.clock.now)
        let record = PaymentRecord(
            payment: "P-1",
            fee: Counter.yuan(60),
            paidAt: counter.clock.now,
            payerTail: "0042",
            logIndex: 1
        )
        let accepted = PaymentAccepted(
            reference: reference,
            amount: amount,
            payment: record,
            event: nil,
            isLate: false,
            isSuspectedDuplicate: false,
            signature: [UInt8](repeating: 5, count: 64)
        )
        // Without a calendar, so that the entry names no day.
        try counter.till.ledger.write(actor: "Li") { transaction in
            _ = try transaction.append(.attemptFound(found))
            _ = try transaction.append(.paymentAccepted(accepted))
        }
        let day = counter.till.businessDay
        let text = try export(.jsonLines, of: counter, from: day, to: day)
        #expect(text.contains("\"business_day\":\"\(day)\"") && text.contains("\"mode\":\"static\""))
        // Though nothing is left of it on the network's account, it is in its statement.
        let statement = try export(.camt053, of: counter)
        #expect(statement.contains("<NtryRef>P-1</NtryRef>") && statement.contains("<NtryRef>P-1-FEE</NtryRef>"))
    }

    @Test func `a ledger in which nothing was posted is exported as nothing`() throws {
        let counter = try Counter()
        #expect(try export(.jsonLines, of: counter).isEmpty)
        #expect(try export(.csv, of: counter).ranges(of: "\r\n").count == 1)
        #expect(try export(.hledger, of: counter).contains("no business day"))
        #expect(try export(.camt053, of: counter).ranges(of: "<Stmt>").count == 1)
    }
}
