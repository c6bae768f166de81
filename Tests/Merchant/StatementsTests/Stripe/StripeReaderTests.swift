import Money
import Statements
import Testing
import Timekeeping

@Suite("Stripe's payout reconciliation")
struct StripeReaderTests {
    private func lines() throws -> [String] {
        String(decoding: try sampleBytes("stripe.csv"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func refused(_ lines: [String]) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try refusal(scratch.file(lines.joined(separator: "\n") + "\n"))
    }

    @Test func `the category says what a row is`() throws {
        let read = try ReadStatement(sample("stripe.csv"))
        #expect(
            read.lines.map(\.kind) == [
                .payment, .payment, .refund, .chargeback, .other, .fee, .other, .payout, .payment,
            ]
        )
        #expect(
            read.lines.map(\.amount.labelled) == [
                "HKD 100.00", "HKD 50.00", "HKD -25.00", "HKD -30.00", "HKD 12.00", "HKD -1.25", "HKD 0.00",
                "HKD -85.00", "JPY 500",
            ]
        )
        #expect(read.lines.map { $0.fee?.minorUnits } == [375, 200, 0, 1500, 0, 0, 0, 0, 18])
        #expect(read.lines.map { $0.net?.minorUnits } == [9625, 4800, -2500, -4500, 1200, -125, 0, -8500, 482])
        #expect(read.lines.map(\.payout) == Array(repeating: "po_1A", count: 8) + ["po_1B"])
        #expect(
            read.lines.map(\.order) == ["T0002-17", "T0002-18", "T0002-17", "T0001-9", "T0001-8", nil, nil, nil, nil]
        )
        #expect(read.lines[1].payerAmount?.labelled == "CNY 45.20")
        #expect(read.lines[0].payerAmount == nil)
        #expect(read.lines[1].text == "charge · Table 8, \"late\"")
        #expect(read.lines[2].refund == "R0002-1")
        #expect(read.lines[2].hostNumber == "ch_1")
        #expect(read.lines[2].hostRefundNumber == "re_3")
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-23T11:38:38Z")))
        #expect(read.lines[7].day?.description == "2026-11-26")
        #expect(read.summary.format == .stripe)
        #expect(read.summary.name == "po_1A, po_1B")
    }

    @Test func `a payout among its transactions that lacks one is refused`() throws {
        let lines = try lines()
        for place in [1, 2, 3, 4, 5, 6] {
            var without = lines
            without.remove(at: place)
            let error = try #require(try refused(without))
            #expect(error.kind == .incomplete)
            #expect(error.line == 8)
        }
        #expect(try refused(Array(lines.prefix(8))) == nil)
    }

    @Test func `a row that stands twice or whose amounts do not fit is refused`() throws {
        let lines = try lines()
        for place in 1..<lines.count {
            var twice = lines
            twice.insert(lines[place], at: place)
            let error = try #require(try refused(twice))
            #expect(error.kind == .doubled)
            #expect(error.line == place + 2)
        }
        for (place, old, new) in [
            (1, "96.25", "96.35"), (1, "3.75", "3.85"), (9, ",500,18", ",510,18"), (9, "jpy", "jpx"),
            (9, ",18,", ",18.5,"),
            (1, "2026-11-23 11", "2026-11-23 25"), (1, ",charge,", ",,"),
        ] {
            var altered = lines
            altered[place] = lines[place].replacing(old, with: new, maxReplacements: 1)
            let error = try #require(try refused(altered))
            #expect(error.kind == .unparsedRow)
            #expect(error.line == place + 1)
        }
    }

    @Test func `a report that is cut off within a row is refused`() throws {
        let bytes = try sampleBytes("stripe.csv")
        let scratch = try StatementScratch()
        for length in 1..<bytes.count - 2 where bytes[length] != 0x0A && bytes[length - 1] != 0x0A {
            // A row's last field is empty, or a refund's number that may be cut off.
            let row = bytes[..<length].lastIndex(of: 0x0A).map { bytes[$0..<length] } ?? bytes[..<length]
            guard row.count(where: { $0 == UInt8(ascii: ",") }) < 18 else { continue }
            #expect(try refusal(scratch.file(Array(bytes[..<length]))) != nil, "cut at \(length)")
        }
    }
}
