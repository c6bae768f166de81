import Money
import Testing

@Suite struct MoneyArithmeticTests {
    private func yuan(_ units: Int64) -> Money { Money(minorUnits: units, currency: .cny) }

    @Test func `adds, subtracts, negates and multiplies`() throws {
        #expect(try yuan(1250).adding(yuan(-50)) == yuan(1200))
        #expect(try yuan(1250).subtracting(yuan(1300)) == yuan(-50))
        #expect(try yuan(1250).negated() == yuan(-1250))
        #expect(try yuan(-1250).multiplied(by: 3) == yuan(-3750))
        #expect(Money.zero(.cny) == yuan(0))
        #expect(yuan(-1).isNegative && !yuan(0).isNegative && yuan(0).isZero && yuan(1).isPositive)
    }

    @Test func `overflow is an error at both ends`() {
        let overflow = MoneyError.overflow(.cny)
        #expect(throws: overflow) { try yuan(.max).adding(yuan(1)) }
        #expect(throws: overflow) { try yuan(.min).adding(yuan(-1)) }
        #expect(throws: overflow) { try yuan(.min).subtracting(yuan(1)) }
        #expect(throws: overflow) { try yuan(0).subtracting(yuan(.min)) }
        #expect(throws: overflow) { try yuan(.min).negated() }
        #expect(throws: overflow) { try yuan(.min).multiplied(by: -1) }
        #expect(throws: overflow) { try yuan(.max).multiplied(by: .max) }
        #expect(throws: overflow) { try yuan(.max).applying(Rate(partsPerMillion: 1_000_001), rounding: .down) }
    }

    @Test func `two currencies do not mix`() {
        let dollars = Money(minorUnits: 1, currency: .hkd)
        let mismatch = MoneyError.currencyMismatch(.cny, .hkd)
        #expect(throws: mismatch) { try yuan(1).adding(dollars) }
        #expect(throws: mismatch) { try yuan(1).subtracting(dollars) }
        #expect(throws: mismatch) { try yuan(1).isLess(than: dollars) }
        #expect(throws: mismatch) { try Money.sum(of: [yuan(1), dollars], currency: .cny) }
    }

    @Test func `a sum passes the limit on its way without failing`() throws {
        let amounts = [yuan(.max), yuan(.max), yuan(.min), yuan(.min), yuan(5)]
        #expect(try Money.sum(of: amounts, currency: .cny) == yuan(3))
        #expect(try Money.sum(of: [], currency: .jpy) == .zero(.jpy))
        #expect(throws: MoneyError.overflow(.cny)) { try Money.sum(of: [yuan(.max), yuan(1)], currency: .cny) }
    }

    @Test func `compares within a currency`() throws {
        #expect(try yuan(-1).isLess(than: yuan(0)))
        #expect(try !yuan(0).isLess(than: yuan(0)))
        #expect(try yuan(1).isGreater(than: yuan(0)))
        #expect(try !yuan(0).isGreater(than: yuan(0)))
    }

    /// Half of each amount: the parts of a million are 500 000.
    @Test(arguments: [
        (Rounding.halfUp, [3: 2, 5: 3, -3: -2, -5: -3, 4: 2] as [Int64: Int64]),
        (.halfEven, [3: 2, 5: 2, -3: -2, -5: -2, 4: 2]),
        (.down, [3: 1, 5: 2, -3: -1, -5: -2, 4: 2]),
        (.up, [3: 2, 5: 3, -3: -2, -5: -3, 4: 2]),
    ])
    func `ties round as the rule says`(rounding: Rounding, halves: [Int64: Int64]) throws {
        for (whole, half) in halves {
            #expect(try yuan(whole).applying(Rate(partsPerMillion: 500_000), rounding: rounding) == yuan(half))
        }
    }

    @Test(arguments: [
        (Rounding.halfUp, Int64(0), Int64(1)), (.halfEven, 0, 1), (.down, 0, 0), (.up, 1, 1),
    ])
    func `near ties go to the nearer unit`(rounding: Rounding, below: Int64, above: Int64) throws {
        #expect(try yuan(1).applying(Rate(partsPerMillion: 499_999), rounding: rounding) == yuan(below))
        #expect(try yuan(1).applying(Rate(partsPerMillion: 500_001), rounding: rounding) == yuan(above))
        #expect(try yuan(-1).applying(Rate(partsPerMillion: 499_999), rounding: rounding) == yuan(-below))
        #expect(try yuan(1).applying(Rate(partsPerMillion: -500_001), rounding: rounding) == yuan(-above))
    }

    @Test func `a rate is exact at full width`() throws {
        let fee = try Rate(percent: "0.38")
        #expect(try yuan(10_000).applying(fee, rounding: .halfUp) == yuan(38))
        #expect(try yuan(.max).applying(Rate(partsPerMillion: 1_000_000), rounding: .halfEven) == yuan(.max))
        #expect(try yuan(.min).applying(Rate(partsPerMillion: 1_000_000), rounding: .halfEven) == yuan(.min))
        #expect(
            try yuan(.max).applying(Rate(partsPerMillion: 999_999), rounding: .down) == yuan(9_223_362_813_482_738_952)
        )
    }

    @Test(
        arguments: [
            ("0.38", 3800, "0.38 %"), ("1", 10_000, "1 %"), ("100", 1_000_000, "100 %"), ("0", 0, "0 %"),
            ("0.0001", 1, "0.0001 %"),
            ("12.5000", 125_000, "12.5 %"), ("10", 100_000, "10 %"),
        ] as [(String, Int64, String)]
    )
    func `a rate is read from a percentage`(text: String, parts: Int64, description: String) throws {
        let rate = try Rate(percent: text)
        #expect(rate.partsPerMillion == parts)
        #expect(rate.description == description)
    }

    @Test(arguments: [
        "", ".", "1.", ".5", "-1", "+1", "0.00001", "0,38", "0.38 %", "1e3", "99999999999999999999", "０.5",
    ])
    func `a rate is refused unless it is a plain percentage`(text: String) {
        #expect(throws: MoneyError.malformedRate(text)) { try Rate(percent: text) }
    }

    @Test func `a rate below zero is described with its sign`() {
        #expect(Rate(partsPerMillion: -3800).description == "-0.38 %")
        #expect(Rate(partsPerMillion: .min).description == "-922337203685477.5808 %")
    }
}
