import Statements
import Testing

@Suite struct WeChatRefusalTests {
    private static let samples = ["all", "all-2014", "refund", "success", "fund-flow"]

    private func text(_ name: String) throws -> String {
        String(decoding: try sampleBytes("wechat/\(name).csv"), as: UTF8.self)
    }

    private func refusal(of text: String) throws -> StatementError? {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) { try StatementsTests.refusal(scratch.file(text)) }
    }

    @Test(arguments: samples)
    func aBillCutAnywhereIsRefused(_ name: String) throws {
        let scratch = try StatementScratch()
        let bytes = try sampleBytes("wechat/\(name).csv")
        for length in cuts(to: bytes.count - 2) {
            let path = try scratch.file(Array(bytes.prefix(length)))
            let refusal = try StatementsTests.refusal(path)
            #expect(refusal != nil, "the first \(length) bytes were taken for a whole bill")
        }
    }

    @Test(arguments: samples)
    func aBillAppendedToItselfIsDoubled(_ name: String) throws {
        let bill = try text(name)
        #expect(try refusal(of: bill + bill)?.kind == .doubled)
        #expect(try refusal(of: bill + "x\r\n")?.kind == .doubled)
        #expect(try refusal(of: bill + "\r\n\r\n") == nil)
    }

    @Test(arguments: samples)
    func aRowThatLacksOrRepeatsIsNoticed(_ name: String) throws {
        let lines = try text(name).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
        for row in 1..<lines.count - 3 {
            var without = lines
            without.remove(at: row)
            #expect(try refusal(of: without.joined(separator: "\r\n"))?.kind == .incomplete)
            var twice = lines
            twice.insert(lines[row], at: row)
            let refused = try refusal(of: twice.joined(separator: "\r\n"))
            #expect(refused?.kind == .doubled && refused?.line == row + 2)
        }
    }

    @Test(arguments: ["100.00,`0.00,`0", "`44.00", "`-0.26000", "`218.50", "`230.50", "`0.82300"])
    func anAlteredAmountIsNoticed(_ amount: String) throws {
        let bill = try text("all")
        let place = try #require(bill.firstRange(of: amount)).lowerBound
        let digit = try #require(bill[place...].firstIndex { $0.isNumber })
        let altered = bill.replacingCharacter(at: digit, with: bill[digit] == "9" ? "8" : "9")
        let refused = try refusal(of: altered)
        #expect(refused?.kind == .incomplete && refused?.line == 10)
    }

    @Test func whatIsWrongIsNamedWithLineFieldAndValue() throws {
        let bill = try text("all")
        let noAmount = bill.replacing("`88.00,`12.00", with: "`88.0x\u{1B},`12.00")
        #expect(
            try refusal(of: noAmount)?.sentence.hasSuffix(
                "line 3, 应结订单金额: \"88.0x\" is no amount such as 1234.50. Fetch the file again from where it was made."
            ) == true
        )
        let noState = try refusal(of: bill.replacing("`REVOKED", with: "`GONE"))
        #expect(noState?.line == 7 && noState?.field == "交易状态" && noState?.kind == .unparsedRow)
        let noTime = try refusal(of: bill.replacing("09:12:05", with: "24:12:05"))
        #expect(noTime?.line == 2 && noTime?.field == "交易时间")
    }

    @Test(arguments: [
        ("`88.00,`12.00", "`-88.00,`12.00", "应结订单金额", "\"-88.00\" is below zero"),
        ("`44.00,`0.00", "`-44.00,`0.00", "退款金额", "\"-44.00\" is below zero"),
        ("`88.00,`12.00", "`88.001,`12.00", "应结订单金额", "\"88.001\" is finer than the smallest unit of CNY"),
        ("`88.00,`12.00", "`92233720368547758,`12.00", "应结订单金额", "\"92233720368547758\" and the amounts before it"),
    ])
    func `an amount that cannot be is named with its one cause`(
        _ right: String,
        _ wrong: String,
        _ field: String,
        _ reason: String
    ) throws {
        let bill = try text("all")
        let refused = try refusal(of: bill.replacing(right, with: wrong))
        #expect(refused?.kind == .unparsedRow && refused?.field == field, "\(refused as Any)")
        #expect(refused?.reason.hasPrefix(reason) == true, "\(refused as Any)")
    }

    @Test func onePaymentUnderTwoRowsIsDoubledThoughTheTotalsAgree() throws {
        let bill = try text("success")
        let row = try #require(bill.split(separator: "\r\n").dropFirst().first.map(String.init))
        let doubled = bill.replacing(row, with: row + "\r\n" + row)
            .replacing("`2,`107.25,`0.64500,`107.25", with: "`3,`207.25,`1.24500,`207.25")
        let refused = try refusal(of: doubled)
        #expect(refused?.kind == .doubled && refused?.line == 3 && refused?.field == "微信订单号")
    }

    @Test func aTotalWithoutLineBreakMayEndTheFileWhereNoDigitCanLack() throws {
        let bill = try text("all")
        #expect(try refusal(of: String(bill.dropLast())) == nil)
    }

    @Test func aCompressedBillThatIsCutOrAlteredIsRefused() throws {
        let scratch = try StatementScratch()
        let bytes = try sampleBytes("wechat/all.csv.gz")
        for length in stride(from: 3, to: bytes.count, by: 7) {
            let kind = try StatementsTests.refusal(scratch.file(Array(bytes.prefix(length))))?.kind
            #expect(kind == .incomplete)
        }
        var altered = bytes
        altered[bytes.count - 6] ^= 1
        #expect(try StatementsTests.refusal(scratch.file(altered))?.kind == .altered)
        #expect(try StatementsTests.refusal(scratch.file(bytes + [0x41, 0x42]))?.kind == .altered)
    }
}
