import Money
import Statements
import Testing
import Timekeeping

@Suite struct AlipayBillTests {
    private func cny(_ fen: Int64) -> Money { Money(minorUnits: fen, currency: .cny) }

    private func refusal(of bytes: [UInt8], named name: String = "bill") throws -> StatementError? {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) { try StatementsTests.refusal(scratch.file(bytes, named: name)) }
    }

    @Test(arguments: ["detail-gb18030.csv", "detail-utf8.csv", "bill.zip"])
    func aBillIsReadInEitherEncodingAndOutOfItsArchive(_ name: String) throws {
        let read = try ReadStatement(sample("alipay/\(name)"))
        #expect(read.lines.map(\.kind) == [.payment, .payment, .refund, .payment])
        #expect(read.lines.map(\.amount) == [3000, 11_000, -5500, 100].map(cny))
        #expect(read.lines.map(\.fee) == [18, 66, -33, 0].map(cny))
        #expect(read.lines.map(\.line) == [6, 7, 8, 9])
        #expect(read.lines.map(\.payerAmount) == [nil, cny(10_500), nil, nil])
        #expect(read.lines.map(\.discount) == [cny(0), cny(1000), nil, cny(0)])
        let refund = read.lines[2]
        #expect(refund.hostNumber == "2026112122001400001000000002" && refund.refund == "CF-R-9")
        #expect(refund.order == "CF-2002" && refund.terminal == "T-1")
        #expect(refund.at == (try Timestamp(parsing: "2026-11-21T13:00:00+08:00")))
        #expect(read.lines[0].text == "咖啡, 大杯" && read.lines[3].terminal == nil && read.lines[3].refund == nil)
        let day = try BusinessDay(year: 2026, month: 11, day: 21)
        #expect(read.summary.format == .alipay && read.summary.side == .clearing && read.summary.rows == 4)
        #expect(read.summary.account == "20880000000000010156" && read.summary.days == day...day)
    }

    @Test func aBillCutAnywhereIsRefusedUnlessOnlyTheTimeOfTheExportLacks() throws {
        let bytes = try sampleBytes("alipay/detail-gb18030.csv")
        let lineBreaks = bytes.indices.filter { bytes[$0] == 0x0A }
        let lastTotal = lineBreaks[lineBreaks.count - 2]
        for length in cuts(to: lastTotal - 1) {
            #expect(try refusal(of: Array(bytes.prefix(length))) != nil, "the first \(length) bytes were taken for all")
        }
        for length in lastTotal + 2..<bytes.count - 3 {
            #expect(try refusal(of: Array(bytes.prefix(length))) != nil, "the first \(length) bytes were taken for all")
        }
    }

    @Test func aBillThatIsDoubledOrLacksARowIsRefused() throws {
        let bytes = try sampleBytes("alipay/detail-gb18030.csv")
        #expect(try refusal(of: bytes + bytes)?.kind == .doubled)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        for row in 5...8 {
            var (without, twice) = (lines, lines)
            without.remove(at: row)
            twice.insert(lines[row], at: row)
            #expect(try refusal(of: Array(without.joined(separator: [0x0A])))?.kind == .incomplete)
            let refused = try refusal(of: Array(twice.joined(separator: [0x0A])))
            #expect(refused?.kind == .doubled && refused?.line == row + 2)
        }
    }

    @Test func anAlteredAmountIsNoticed() throws {
        let text = String(decoding: try sampleBytes("alipay/detail-utf8.csv"), as: UTF8.self)
        for (amount, other) in [("110.00,0.00", "111.00,0.00"), (",-55.00", ",-54.00"), ("共141.00", "共142.00")] {
            let refused = try refusal(of: Array(text.replacing(amount, with: other).utf8))
            #expect(refused?.kind == .incomplete && (refused?.line == 11 || refused?.line == 12), "\(amount)")
        }
        let wrong = try refusal(of: Array(text.replacing("110.00,0.00", with: "110.005,0.00").utf8))
        #expect(wrong?.kind == .unparsedRow && wrong?.line == 7 && wrong?.field == "商家实收（元）")
    }

    @Test func anArchiveThatIsNotWhatItSaysIsRefused() throws {
        let sums = try StatementsTests.refusal(sample("alipay/bill-other-sums.zip"))
        #expect(sums?.kind == .incomplete && sums?.field == "交易订单总笔数")
        let several = try StatementsTests.refusal(sample("alipay/two-bills.zip"))
        #expect(several?.kind == .unreadable && several?.reason.hasPrefix("the archive holds 2 statements") == true)
        let bytes = try sampleBytes("alipay/bill.zip")
        var altered = bytes
        altered[14] ^= 1
        altered[try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])?.lowerBound) + 16] ^= 1
        #expect(try refusal(of: altered)?.kind == .altered)
        #expect(try refusal(of: Array(bytes.dropLast(30)))?.kind == .incomplete)
        var encrypted = bytes
        encrypted[try #require(bytes.firstRange(of: [0x50, 0x4B, 0x01, 0x02])?.lowerBound) + 8] |= 1
        #expect(try refusal(of: encrypted)?.reason.hasSuffix("is encrypted") == true)
    }
}
