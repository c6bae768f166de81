import Money
import TestSupport
import Testing

@Suite struct MoneyTextTests {
    @Test(
        arguments: [
            ("12.50", Currency.cny, 1250), ("12.5", .cny, 1250), ("12", .cny, 1200), ("0", .cny, 0), ("0.01", .cny, 1),
            ("0001.10", .cny, 110), ("1250", .jpy, 1250), ("1.234", .kwd, 1234), ("92233720368547758.07", .cny, .max),
            ("9223372036854775807", .jpy, .max),
        ] as [(String, Currency, Int64)]
    )
    func `reads a plain amount`(text: String, currency: Currency, units: Int64) throws {
        #expect(try Money(parsing: text, currency: currency) == Money(minorUnits: units, currency: currency))
    }

    @Test(arguments: [
        " 12", "12 ", "12.", ".5", ".", "1.2.3", "1,000", "1 000", "+1", "--1", "-", "1-", "1e3", "0x10", "１２", "١٢",
        "¥1", "1\n",
        "1\u{0}", "NaN", "1.5e", "1\u{301}", "12.5\r\n",
    ])
    func `refuses what is not plain digits`(text: String) {
        #expect(throws: MoneyError.malformedAmount(text)) {
            try Money(parsing: text, currency: .cny, allowingNegative: true)
        }
    }

    @Test func `says how many minor digits are allowed`() throws {
        let error = #expect(throws: MoneyError.tooManyMinorDigits("1.234", .cny)) {
            try Money(parsing: "1.234", currency: .cny)
        }
        #expect(error?.description.contains("CNY allows at most 2") == true)
        let none = #expect(throws: MoneyError.tooManyMinorDigits("1.0", .jpy)) {
            try Money(parsing: "1.0", currency: .jpy)
        }
        #expect(none?.description.contains("JPY allows none") == true)
    }

    @Test(arguments: [
        "92233720368547758.08", "92233720368547759", "99999999999999999999999999999999999999999999999999",
    ])
    func `refuses an amount beyond 64 bits`(text: String) {
        #expect(throws: MoneyError.amountTooLarge(text, .cny)) { try Money(parsing: text, currency: .cny) }
    }

    @Test func `takes a minus sign only where it is allowed`() throws {
        #expect(throws: MoneyError.negativeAmount("-1")) { try Money(parsing: "-1", currency: .cny) }
        #expect(throws: MoneyError.emptyAmount) { try Money(parsing: "", currency: .cny) }
        let least = try Money(parsing: "-92233720368547758.08", currency: .cny, allowingNegative: true)
        #expect(least.minorUnits == .min)
    }

    @Test(
        arguments: [
            (1250, Currency.cny, "12.50", "CNY 12.50", "¥12.50"), (-1250, .cny, "-12.50", "CNY -12.50", "-¥12.50"),
            (123_450, .cny, "1234.50", "CNY 1234.50", "¥1,234.50"), (0, .hkd, "0.00", "HKD 0.00", "HK$0.00"),
            (5, .eur, "0.05", "EUR 0.05", "€0.05"), (1_234_567, .jpy, "1234567", "JPY 1234567", "JP¥1,234,567"),
            (-1, .kwd, "-0.001", "KWD -0.001", "-KWD 0.001"),
            (100_000_00, .chf, "100000.00", "CHF 100000.00", "CHF 100,000.00"),
            (.min, .cny, "-92233720368547758.08", "CNY -92233720368547758.08", "-¥92,233,720,368,547,758.08"),
        ] as [(Int64, Currency, String, String, String)]
    )
    func `formats an amount in three ways`(
        units: Int64,
        currency: Currency,
        plain: String,
        labelled: String,
        display: String
    ) {
        let money = Money(minorUnits: units, currency: currency)
        #expect(money.plain == plain)
        #expect(money.labelled == labelled)
        #expect(money.display(grouping: true) == display)
        #expect(money.display(grouping: false).filter { $0 != "," } == display.filter { $0 != "," })
        #expect(!money.display(grouping: false).contains(","))
    }

    @Test func `every amount comes back from its plain text`() throws {
        var generator = SeededGenerator(seed: 1)
        for round in 0..<2000 {
            let currency = Currency.all[round % Currency.all.count]
            let units = Int64(truncatingIfNeeded: generator.next()) >> Int64(round % 64)
            let money = Money(minorUnits: units, currency: currency)
            #expect(try Money(parsing: money.plain, currency: currency, allowingNegative: true) == money)
        }
    }
}
