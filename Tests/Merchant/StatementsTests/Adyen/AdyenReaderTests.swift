import Money
import Statements
import Testing
import Timekeeping

@Suite("Adyen's settlement details")
struct AdyenReaderTests {
    private func lines() throws -> [String] {
        String(decoding: try sampleBytes("adyen.csv"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private func refused(_ lines: [String]) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try refusal(scratch.file(lines.joined(separator: "\n") + "\n"))
    }

    @Test func `each row is of its kind, gross in one currency and fees in another`() throws {
        let read = try ReadStatement(sample("adyen.csv"))
        #expect(
            read.lines.map(\.kind) == [
                .payment, .payment, .refund, .chargeback, .other, .fee, .other, .payout, .payment,
            ]
        )
        #expect(
            read.lines.map(\.amount.labelled) == [
                "EUR 100.00", "CNY 80.00", "EUR -25.00", "EUR -30.00", "EUR 12.00", "EUR -1.20", "EUR -6.50",
                "EUR -50.00", "EUR 10.00",
            ]
        )
        #expect(
            read.lines.map { $0.fee?.labelled } == [
                "EUR 1.50", "EUR 0.20", "EUR 0.10", "EUR 7.50", nil, nil, nil, nil, "EUR 0.15",
            ]
        )
        #expect(read.lines.map { $0.net?.minorUnits } == [9850, 980, -2510, -3750, 1200, -120, -650, -5000, 985])
        #expect(read.lines.map(\.payout) == Array(repeating: "42", count: 8) + ["43"])
        #expect(read.lines[2].order == "T0002-17")
        #expect(read.lines[2].refund == "R0002-1")
        #expect(read.lines[2].hostNumber == "8815000000000001")
        #expect(read.lines[2].hostRefundNumber == "8815000000000103")
        #expect(read.lines[0].hostRefundNumber == nil)
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-23T19:38:38+01:00")))
        #expect(read.lines[7].text == "MerchantPayout · TX8815XT batch 42, HarbourShop")
        #expect(read.summary.format == .adyen)
        #expect(read.summary.account == "HarbourShop")
        #expect(read.summary.name == "42, 43")
    }

    @Test(arguments: [
        ("CEST", "2026-11-23T17:38:38Z"), ("SGT", "2026-11-23T11:38:38Z"), ("PST", "2026-11-24T03:38:38Z"),
        ("UTC", "2026-11-23T19:38:38Z"), ("GMT+08:00", "2026-11-23T11:38:38Z"), ("-0330", "2026-11-23T23:08:38Z"),
        ("Asia/Shanghai", "2026-11-23T11:38:38Z"),
    ])
    func `the clock is the one that the row names`(zone: String, instant: String) throws {
        var lines = try lines()
        lines[1] = lines[1].replacing(",CET,", with: ",\(zone),")
        let scratch = try StatementScratch()
        let read = try ReadStatement(scratch.file(lines.joined(separator: "\r\n")))
        #expect(read.lines[0].at == (try Timestamp(parsing: instant)))
    }

    @Test func `a batch that was paid out and lacks a row is refused, one without its payout is open`() throws {
        let lines = try lines()
        for place in 1...7 {
            var without = lines
            without.remove(at: place)
            let error = try #require(try refused(without))
            #expect(error.kind == .incomplete)
            #expect(error.line == 8)
        }
        #expect(try refused(Array(lines.prefix(8))) == nil)
    }

    @Test func `a row that stands twice, an amount that does not fit and an unknown clock are refused`() throws {
        let lines = try lines()
        #expect(try refused(lines + [lines[9]])?.kind == .doubled)
        #expect(try refused(lines + lines) != nil)
        for (place, old, new) in [
            (1, "98.50", "98.60"), (1, "0.80", "0.81"), (4, "37.50", "37.60"), (9, "9.85", "9.84"),
            (1, ",CET,", ",XYZ,"),
            (1, ",EUR,,100", ",EUX,,100"), (1, "2026-11-23", "2026-11-31"), (1, ",98.50,", ",,"),
        ] {
            var altered = lines
            altered[place] = lines[place].replacing(old, with: new, maxReplacements: 1)
            let error = try #require(try refused(altered))
            #expect(error.kind == .unparsedRow)
            #expect(error.line == place + 1)
            #expect(error.field != nil)
        }
    }

    @Test func `amounts whose difference no 64 bits hold are refused`() throws {
        var lines = try lines()
        let most = "90000000000000000"
        lines[1] = lines[1].replacing(",100.00,", with: ",\(most),").replacing(",98.50,", with: ",-\(most),")
        let error = try #require(try refused(lines))
        #expect(error.kind == .unparsedRow && error.line == 2)
        #expect(error.reason == "what its amounts come to in EUR is more than can be counted")
    }

    @Test func `a report that is cut off within a row is refused`() throws {
        let bytes = try sampleBytes("adyen.csv")
        let scratch = try StatementScratch()
        let header = try #require(bytes.firstIndex(of: 0x0A))
        for length in stride(from: 1, to: bytes.count - 2, by: 17) {
            let isRowEnd = bytes[length] == 0x0A || bytes[length - 1] == 0x0A || length == header
            guard !isRowEnd else { continue }
            #expect(try refusal(scratch.file(Array(bytes[..<length]))) != nil, "cut at \(length)")
        }
    }
}
