import Money
import Statements
import Testing
import Timekeeping

@Suite("UnionPay's files of fixed width")
struct UnionPayReaderTests {
    private let transactions = "INN26112388ZM_802310048993424"
    private let disputes = "INN26112388ZME_802310048993424"

    @Test func `payments, refunds and voids are read, in a file that holds GBK`() throws {
        let read = try ReadStatement(sample(transactions))
        #expect(read.summary.format == .unionPayZM)
        #expect(read.lines.map(\.kind) == [.payment, .refund, .payment, .reversal])
        #expect(read.lines.map(\.amount.minorUnits) == [10_000, -2500, 500, -500])
        #expect(read.lines.map { $0.fee?.minorUnits } == [38, -10, 2, -2])
        #expect(read.lines.map { $0.net?.minorUnits } == [9962, -2490, 498, -498])
        #expect(read.lines.map(\.order) == ["T0002-17", "T0002-17", "T0002-18", "T0002-18"])
        #expect(read.lines.map(\.refund) == [nil, "R0002-1", nil, "V0002-1"])
        #expect(read.lines[1].hostNumber == "202611231938381000018")
        #expect(read.lines[1].hostRefundNumber == "202611232015001000028")
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-23T19:38:38+08:00")))
        #expect(read.lines[2].at == (try Timestamp(parsing: "2026-11-22T23:59:59+08:00")))
        #expect(read.lines.allSatisfy { $0.day?.description == "2026-11-23" && $0.terminal == "T0000002" })
        #expect(read.lines.map(\.scheme) == ["debit", "debit", "credit", "credit"])
        #expect(read.summary.account == "802310048993424")
        #expect(read.summary.name == transactions)
    }

    @Test func `of a card's number the last four digits are kept`() throws {
        let read = try ReadStatement(sample(transactions))
        #expect(read.lines.map(\.text) == ["0018", "0018", "0002", "0002"].map { "card ending \($0)" })
        #expect(!"\(read.lines)".contains("6216261"))
    }

    @Test func `disputes take money back or give it again`() throws {
        let read = try ReadStatement(sample(disputes))
        #expect(read.summary.format == .unionPayZME)
        #expect(read.lines.map(\.kind) == [.chargeback, .other])
        #expect(read.lines.map(\.amount.minorUnits) == [-10_000, 4000])
        #expect(read.lines.map { $0.fee?.minorUnits } == [-38, 15])
        #expect(read.lines.map { $0.net?.minorUnits } == [-9962, 3985])
        #expect(read.lines[0].text == "E22 · trace 200001 · of trace 090001 · card ending 0018")
        #expect(read.summary.account == "802310048993424")
    }

    @Test(arguments: [
        ("INN26010188ZM_1", "1231235959", "2025-12-31T23:59:59+08:00"),
        ("INN26010188ZM_1", "0101000001", "2026-01-01T00:00:01+08:00"),
        ("INN28030188ZM_1", "0229120000", "2028-02-29T12:00:00+08:00"),
        ("bill.txt", "1127120000", "2026-11-27T12:00:00+08:00"),
        ("bill.txt", "1231120000", "2025-12-31T12:00:00+08:00"),
    ])
    func `the year is that of the last such time`(name: String, time: String, instant: String) throws {
        let scratch = try StatementScratch()
        let bytes = try sampleBytes(transactions).prefix { $0 != 0x0A } + [0x0A]
        let path = try scratch.file(
            Array(bytes[..<35]) + Array(time.utf8) + Array(bytes[45...]),
            named: name
        )
        #expect(try ReadStatement(path).lines[0].at == (try Timestamp(parsing: instant)))
    }

    @Test func `a line of another width is refused, and so is a shifted one`() throws {
        let scratch = try StatementScratch()
        for name in [transactions, disputes] {
            let bytes = try sampleBytes(name)
            let second = try #require(bytes.firstIndex(of: 0x0A)) + 1
            var (shorter, shifted) = (bytes, bytes)
            shorter.remove(at: second + 300)
            let error = try #require(try refusal(scratch.file(shorter)))
            #expect(error.kind == .unparsedRow)
            #expect(error.line == 2)
            shifted.remove(at: second + 100)
            shifted.insert(0x30, at: second + 30)
            #expect(try refusal(scratch.file(shifted))?.line == 2)
        }
    }

    @Test func `a file that is cut off within a line is refused`() throws {
        let scratch = try StatementScratch()
        let bytes = try sampleBytes(transactions)
        for length in stride(from: 1, to: bytes.count, by: 13) where (length + 2) % 609 > 2 {
            let kind = try refusal(scratch.file(Array(bytes[..<length])))?.kind
            #expect(kind == .incomplete || kind == .unrecognised || kind == .unparsedRow, "cut at \(length)")
        }
    }

    @Test func `a line that stands twice is refused, and so is an amount that does not fit`() throws {
        let scratch = try StatementScratch()
        let bytes = try sampleBytes(transactions)
        #expect(try refusal(scratch.file(bytes + bytes))?.kind == .doubled)
        var altered = bytes
        altered[66 + 8] = UInt8(ascii: "2")
        let error = try #require(try refusal(scratch.file(altered)))
        #expect(error.kind == .unparsedRow)
        #expect(error.line == 1)
        #expect(error.field == "结算金额")
    }
}
