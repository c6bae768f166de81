import Money
import PaymentCodes
import Testing

@Suite struct MerchantPresentedRuleTests {
    /// The parts of a right code, by ID.
    static let parts: [String: String?] = [
        "00": "01", "01": "12", "15": "9990000099900000104110058120001", "52": "5812", "53": "156", "54": "88.80",
        "58": "CN", "59": "LAO WANG NOODLES", "60": "BEIJING", "62": "0515R20250101000001",
    ]

    /// A code of the parts in the order of their IDs, with some changed, with a right checksum.
    static func code(_ changes: [String: String?] = [:]) -> String {
        let parts = parts.merging(changes) { $1 }.compactMapValues(\.self).sorted { $0.key < $1.key }
        return closed(parts.map { object($0.key, $0.value) }.joined())
    }

    static func object(_ id: String, _ value: String) -> String {
        let length = value.unicodeScalars.count
        return id + (length < 10 ? "0" : "") + "\(length)" + value
    }

    /// The text with a checksum of its own, computed bit by bit.
    static func closed(_ text: String) -> String {
        var check: UInt16 = 0xFFFF
        for byte in (text + "6304").utf8 {
            check ^= UInt16(byte) << 8
            for _ in 0..<8 { check = check & 0x8000 != 0 ? (check << 1) ^ 0x1021 : check << 1 }
        }
        let digits = String(check, radix: 16, uppercase: true)
        return text + "6304" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    @Test(
        arguments: [
            [:], ["01": nil], ["54": nil], ["54": "98."], ["54": "98"], ["54": "0.01"], ["54": "1234567890.12"],
            ["55": "01"], ["55": "02", "56": "1.50"], ["55": "03", "57": "00.01"], ["55": "03", "57": "99.99"],
            ["55": "03", "57": "5"], ["15": nil, "02": "4000123456789012"], ["15": nil, "26": "0003a.b0199" + "x"],
            ["62": "0503***"], ["62": "0903AME"], ["62": "0901E"], ["62": "1020" + String(repeating: "9", count: 20)],
            ["62": "1103100"], ["62": "12011"], ["62": "50120003a.b0101x"], ["64": "0002zh0102王面"],
            ["64": "0002ZH0101𠮷0202北京0303xyz"], ["65": "any"], ["80": "0003a.b"], ["99": "0003a.b0102é€"],
            ["52": "0000"], ["59": " !~\"'"],
        ] as [[String: String?]]
    )
    func `a code that keeps the rules is right and comes back`(changes: [String: String?]) throws {
        var changes = changes
        if changes["26"] != nil { changes["26"] = "0003a.b0105x-y/z" }
        let text = Self.code(changes)
        let reading = MerchantPresentedReading(text)
        #expect(reading.violations == [])
        #expect(try MerchantPresentedCode(parsing: text).text == text)
        #expect(try MerchantPresentedCode(reading.content).content == reading.content)
    }

    @Test(
        arguments: [
            (["00": nil], "00"), (["00": "02"], "00"), (["01": "13"], "01"), (["01": "1"], "01"),
            (["15": nil], "02-51"),
            (["52": nil], "52"), (["52": "581"], "52"), (["52": "58a2"], "52"), (["53": nil], "53"),
            (["53": "CNY"], "53"),
            (["53": "１５６"], "53"), (["54": "98,73"], "54"), (["54": "3 705"], "54"), (["54": "0.00"], "54"),
            (["54": "0"], "54"), (["54": "1.2.3"], "54"), (["54": "."], "54"), (["54": "-1"], "54"),
            (["54": "+2"], "54"),
            (["54": "1e3"], "54"), (["54": "12345678901.23"], "54"), (["55": "04"], "55"), (["55": "02"], "56"),
            (["56": "1"], "56"), (["55": "02", "56": "0"], "56"), (["55": "02", "56": "1,5"], "56"),
            (["55": "03"], "57"),
            (["57": "1"], "57"), (["55": "03", "57": "0"], "57"), (["55": "03", "57": "100"], "57"),
            (["55": "03", "57": "5%"], "57"), (["58": nil], "58"), (["58": "C1"], "58"), (["58": "CHN"], "58"),
            (["59": nil], "59"), (["59": "老王面馆"], "59"), (["59": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"], "59"),
            (["59": "A\tB"], "59"), (["60": nil], "60"), (["60": "ABCDEFGHIJKLMNOP"], "60"),
            (["61": "12345678901"], "61"),
            (["02": "é"], "02"), (["26": "0101x"], "26.00"), (["26": "not a template"], "26"),
            (["26": "0033" + long(33)], "26.00"),
            (["26": "0003a.b0101x0101y"], "26.01"), (["26": "0003a.b0105xyz"], "26.01"), (["62": "0001x"], "62.00"),
            (["62": "0526" + long(26)], "62.05"), (["62": "0502é1"], "62.05"), (["62": "0903MME"], "62.09"),
            (["62": "0903***"], "62.09"), (["62": "0901B"], "62.09"), (["62": "5005hello"], "62.50"),
            (["62": "50050101x"], "62.50.00"), (["62": "050"], "62"), (["64": "0102王面"], "64.00"),
            (["64": "0002zh"], "64.01"),
            (["64": "0002zh0126" + long(26)], "64.01"), (["64": "0002z10101x"], "64.00"),
            (["64": "0003zho0101x"], "64.00"),
            (["64": "0002zh0101x0216" + long(16)], "64.02"), (["64": "0002fr0105Cafe\u{301}"], "64.01"),
            (["64": "0002fr0101\u{212B}"], "64.01"), (["80": "0101x"], "80.00"), (["81": "zz"], "81"),
            (["59": ""], "59"),
        ] as [([String: String?], String)]
    )
    func `a broken rule is named with its place`(changes: [String: String?], path: String) {
        let reading = MerchantPresentedReading(Self.code(changes))
        #expect(reading.violations.map(\.path) == [path], "\(reading.violations)")
        #expect(reading.checksum == .right)
    }

    @Test func `order, number of objects and checksum are checked`() {
        let right = Self.code()
        let body = String(right.dropLast(8))
        func paths(_ text: String) -> [String] { MerchantPresentedReading(text).violations.map(\.path) }
        #expect(paths(Self.closed("010212" + body.replacing("010212", with: ""))) == ["00"])
        #expect(paths(Self.closed(body + "5903Two")) == ["59"])
        #expect(paths(right + "6101x") == ["63"])
        #expect(paths(body) == ["63"])
        #expect(paths(body + "63040000") == ["63"])
        #expect(paths(body + "6303000") == ["63", "63"])
        // A name that ends as a checksum would is not one.
        let name = Self.closed(body.replacing("5916LAO WANG NOODLES", with: "") + "5912SHOP")
        #expect(paths(name) == ["63"])
        #expect(paths("") == ["00", "02-51", "52", "53", "58", "59", "60", "63"])
        #expect(MerchantPresentedReading(String(right.dropLast(1))).isCutOff)
        #expect(MerchantPresentedReading(body).isCutOff)
        #expect(!MerchantPresentedReading(right).isCutOff)
    }

    @Test func `a checksum in lower case is taken with a notice`() throws {
        let right = try #require(
            (0..<99).lazy.map { Self.code(["59": "SHOP \($0)"]) }.first { $0.suffix(4).contains("A") }
        )
        let lower = right.dropLast(4) + right.suffix(4).lowercased()
        let reading = MerchantPresentedReading(String(lower))
        #expect(reading.isValid && reading.checksum == .rightInLowerCase(found: String(lower.suffix(4))))
        #expect(reading.notices.map(\.found) == [String(lower.suffix(4))])
        #expect(reading.notices.map(\.path) == ["63"])
        #expect(try MerchantPresentedCode(parsing: String(lower)).text == right)
    }

    @Test(
        arguments: [
            (["54": "1.234"], "54"), (["53": "392", "54": "1.5"], "54"), (["15": "12345"], "15"), (["53": "999"], "53"),
            (["58": "cn"], "58"), (["62": "1121" + long(21)], "62.11"), (["62": "1021" + long(21)], "62.10"),
            (["64": "0002zh0103A\u{1B}B"], "64.01"), (["64": "0002zh0103A\u{0}B"], "64.01"),
            (["64": "0002zh0101A0203B\u{202E}C"], "64.02"),
        ] as [([String: String?], String)]
    )
    func `what should not be done is a notice`(changes: [String: String?], path: String) {
        let reading = MerchantPresentedReading(Self.code(changes))
        #expect(reading.isValid)
        #expect(reading.notices.map(\.path) == [path])
    }

    @Test(arguments: [
        ("156", "88.80", 8880), ("156", "98.", 9800), ("156", "7", 700), ("392", "98", 98), ("414", "1.234", 1234),
        ("156", "1.20000", 120), ("156", ".5", 50), ("156", "1.234", nil), ("392", "1.5", nil), ("999", "1", nil),
        ("156", "9999999999999", 999_999_999_999_900), ("156", "98,73", nil),
    ])
    func `an amount is counted in the minor units of its currency`(currency: String, text: String, units: Int64?) {
        let content = MerchantPresentedReading(Self.code(["53": currency, "54": text])).content
        #expect(content.amount?.minorUnits == units)
        #expect(content.amountText == text)
    }

    @Test func `the payer's language decides which name is shown`() {
        let content = MerchantPresentedReading(Self.code(["64": "0002ZH0104老王面馆0202北京"])).content
        #expect(content.merchant()?.name == "LAO WANG NOODLES")
        #expect(content.merchant(language: "zh")?.name == "老王面馆")
        #expect(content.merchant(language: "zh")?.city == "北京")
        #expect(content.merchant(language: "fr")?.city == "BEIJING")
        #expect(content.merchant(language: "zh")?.category == "5812")
        #expect(content.initiation == .dynamic && content.unionPayAccount?.merchant == "104110058120001")
        #expect(content.additionalData?.reference == "R20250101000001")
    }

    @Test func `what can be read of a broken code is shown`() {
        let cut = String(Self.code().dropLast(60))
        let reading = MerchantPresentedReading(cut)
        #expect(!reading.isValid && reading.isCutOff)
        #expect(reading.content.amount == Money(minorUnits: 8880, currency: .cny))
    }

}

private func long(_ count: Int) -> String { String(repeating: "x", count: count) }
