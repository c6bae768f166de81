import Money
import Testing

@Suite struct CurrencyTests {
    @Test(arguments: [
        ("CNY", "156", 2), ("HKD", "344", 2), ("USD", "840", 2), ("EUR", "978", 2), ("JPY", "392", 0),
        ("KRW", "410", 0),
        ("KWD", "414", 3), ("TND", "788", 3), ("CLF", "990", 4), ("UYW", "927", 4), ("XCG", "532", 2),
        ("ZWG", "924", 2),
        ("ISK", "352", 0), ("UGX", "800", 0), ("IQD", "368", 3), ("ALL", "008", 2), ("VED", "926", 2),
    ])
    func `has the codes and the exponent of ISO 4217`(code: String, number: String, exponent: Int) throws {
        let currency = try Currency.named(code)
        #expect(currency.numericCode == number)
        #expect(currency.exponent == exponent)
    }

    @Test func `codes, numbers and symbols are each unique and well formed`() {
        let all = Currency.all
        #expect(all.count == 157)
        #expect(Set(all.map(\.code)).count == all.count)
        #expect(Set(all.map(\.numericCode)).count == all.count)
        #expect(Set(all.map(\.symbol)).count == all.count)
        #expect(all.map(\.code) == all.map(\.code).sorted())
        for currency in all {
            #expect(currency.code.utf8.count == 3 && currency.code.utf8.allSatisfy { (65...90).contains($0) })
            #expect(
                currency.numericCode.utf8.count == 3 && currency.numericCode.utf8.allSatisfy { (48...57).contains($0) }
            )
            #expect([0, 2, 3, 4].contains(currency.exponent))
        }
    }

    @Test func `a currency is one byte, so that a row of many amounts is small`() {
        #expect(MemoryLayout<Currency>.size == 1)
        #expect(MemoryLayout<Money>.stride == 16)
    }

    @Test func `the currencies without minor digits and with three are the ones of ISO 4217`() {
        let none = Currency.all.filter { $0.exponent == 0 }.map(\.code)
        let three = Currency.all.filter { $0.exponent == 3 }.map(\.code)
        #expect(
            none == [
                "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
                "XPF",
            ]
        )
        #expect(three == ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
    }

    @Test(arguments: ["", "cny", "CNYY", "XXX", "XAU", "BGN", "HRK", "ZWL", "ANG", "C\u{0}Y", "\u{212A}WD", "人民币"])
    func `refuses what is not a current code`(code: String) {
        #expect(throws: MoneyError.unknownCurrency(code)) { try Currency.named(code) }
    }

    @Test func `an error never echoes control characters`() {
        let text = MoneyError.unknownCurrency("\u{1B}[31m\u{202E}A\u{7}\n\u{9B}" + String(repeating: "x", count: 99))
            .description
        #expect(text.contains("\"[31mA"))
        #expect(text.contains("…\""))
        #expect(
            text.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0 != "\u{202E}" }
        )
    }
}
