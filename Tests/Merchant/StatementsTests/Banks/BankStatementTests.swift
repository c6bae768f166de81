import Money
import Statements
import Testing
import Timekeeping

@Suite struct BankStatementTests {
    private static let samples = ["icbc", "icbc-company", "cmb", "cmb-company", "boc", "boc-company"]

    private func cny(_ fen: Int64) -> Money { Money(minorUnits: fen, currency: .cny) }

    private func refusal(of bytes: [UInt8]) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) { try StatementsTests.refusal(scratch.file(bytes)) }
    }

    private func lines(_ name: String) throws -> [[UInt8]] {
        try sampleBytes("banks/\(name).csv").split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    }

    @Test func icbcIsReadNewestFirstWithItsTotals() throws {
        let read = try ReadStatement(sample("banks/icbc.csv"))
        #expect(read.summary.format == .icbc && read.summary.side == .bank && read.summary.account == "6222****5625")
        #expect(read.lines.map(\.amount) == [cny(1_234_056), cny(-110_000), cny(0)])
        #expect(read.lines.map(\.kind) == [.payout, .other, .payout] && read.lines.map(\.line) == [8, 9, 10])
        #expect(read.lines[0].text == "转账 收单结算 P20261121 某支付有限公司")
        #expect(read.lines[0].day == (try BusinessDay(year: 2026, month: 11, day: 23)) && read.lines[0].at == nil)
    }

    @Test func icbcOfACompanyIsReadOldestFirst() throws {
        let read = try ReadStatement(sample("banks/icbc-company.csv"))
        #expect(read.summary.format == .icbc && read.summary.account == "1202000000000000123")
        #expect(read.lines.map(\.amount) == [cny(500_000), cny(-1000)])
        #expect(read.lines[0].hostNumber == "0000001" && read.lines[0].text == "跨行收报 P20261120 结算款 某支付有限公司")
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-22T09:30:15+08:00")))
    }

    @Test func chinaMerchantsBankIsRead() throws {
        let read = try ReadStatement(sample("banks/cmb.csv"))
        #expect(read.summary.format == .chinaMerchantsBank && read.summary.account == "6214********5555")
        #expect(read.lines.map(\.amount) == [cny(888_888), cny(-2300)])
        #expect(read.lines[0].at == (try Timestamp(parsing: "2026-11-23T08:15:30+08:00")))
        #expect(read.lines[0].text == "微信支付 结算 1900000999-20261122")
        let company = try ReadStatement(sample("banks/cmb-company.csv"))
        #expect(company.summary.format == .chinaMerchantsBank)
        #expect(company.lines.map(\.amount) == [cny(2_000_000), cny(-1550)])
        #expect(company.lines[1].hostNumber == "C0986AB0002")
        #expect(company.lines[1].at == (try Timestamp(parsing: "2026-11-22T17:05:00+08:00")))
        #expect(company.lines[0].text == "结算款 P20261121 某支付有限公司")
    }

    @Test func bankOfChinaIsRead() throws {
        let read = try ReadStatement(sample("banks/boc.csv"))
        #expect(read.summary.format == .bankOfChina && read.lines.map(\.amount) == [cny(-250_000), cny(123_450)])
        #expect(read.lines[1].at == (try Timestamp(parsing: "2026-11-22T08:00:00+08:00")))
        #expect(read.lines[1].text == "跨行转入 P20261121 某支付有限公司")
        let company = try ReadStatement(sample("banks/boc-company.csv"))
        #expect(company.summary.format == .bankOfChina && company.summary.account == "349000000001")
        #expect(company.lines.map(\.amount) == [cny(700_000), cny(-30_025)])
        #expect(company.lines.map(\.hostNumber) == ["3490001", "3490002"])
        let days = try BusinessDay(year: 2026, month: 11, day: 21)...BusinessDay(year: 2026, month: 11, day: 22)
        #expect(company.summary.days == days && company.summary.rows == 2)
    }

    @Test(arguments: samples)
    func anAlteredBalanceOrAmountIsNoticedWithItsLine(_ name: String) throws {
        let bytes = try sampleBytes("banks/\(name).csv")
        let amounts: [String: (String, String, Int)] = [
            "icbc": ("\"900.00\"", "\"901.00\"", 9), "icbc-company": (",10.00,", ",11.00,", 3),
            "cmb": ("\"23.00\"", "\"24.00\"", 13), "cmb-company": ("15.50", "15.51", 3),
            "boc": ("1,234.50\"", "1,234.60\"", 3), "boc-company": ("-300.25", "-300.24", 6),
        ]
        let (from, to, line) = try #require(amounts[name])
        let place = try #require(bytes.firstRange(of: Array(from.utf8)))
        var altered = bytes
        altered.replaceSubrange(place, with: Array(to.utf8))
        let refused = try refusal(of: altered)
        #expect(
            refused?.kind == .incomplete && refused?.line == line,
            "\(refused?.sentence ?? "read")"
        )
    }

    @Test(arguments: samples)
    func aDoubledRowAndADoubledFileAreNoticed(_ name: String) throws {
        let places = ["icbc": 7, "icbc-company": 1, "cmb": 8, "cmb-company": 1, "boc": 1, "boc-company": 4]
        var rows = try lines(name)
        let place = try #require(places[name])
        rows.insert(rows[place], at: place)
        let refused = try refusal(of: Array(rows.joined(separator: [0x0A])))
        #expect(refused?.kind == .doubled && refused?.line == place + 2)
        let bytes = try sampleBytes("banks/\(name).csv")
        #expect(try refusal(of: bytes + bytes)?.kind == .doubled)
    }

    @Test func aRowThatLacksInTheMiddleBreaksTheBalance() throws {
        var rows = try lines("icbc")
        rows.remove(at: 8)
        let refused = try refusal(of: Array(rows.joined(separator: [0x0A])))
        #expect(refused?.kind == .incomplete && refused?.line == 9 && refused?.field == "余额")
    }

    @Test func aRowCutOffIsAnIncompleteFileAndNoAmountIsNamed() throws {
        let bytes = try sampleBytes("banks/cmb-company.csv")
        #expect(try refusal(of: Array(bytes.dropLast(40)))?.kind == .incomplete)
        let place = try #require(bytes.firstRange(of: Array("15.50".utf8)))
        var wrong = bytes
        wrong.replaceSubrange(place, with: Array("15.5o".utf8))
        let refused = try refusal(of: wrong)
        #expect(refused?.kind == .unparsedRow && refused?.line == 3 && refused?.field == "借方金额")
        #expect(refused?.reason == "\"15.5o\" is no amount such as 1234.50")
    }
}
