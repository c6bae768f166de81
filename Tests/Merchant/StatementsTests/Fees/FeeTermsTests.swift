import ClearingProtocol
import Money
import Statements
import Testing

@Suite struct FeeTermsTests {
    private func terms(_ text: String, in currency: Currency = .cny) throws -> FeeTerms {
        let scratch = try StatementScratch()
        return try withExtendedLifetime(scratch) {
            try FeeTerms(path: scratch.file(text, named: "fees.txt"), currency: currency)
        }
    }

    @Test func aFileStatesAScheduleForAllAndSchedulesOfTheirOwn() throws {
        let terms = try terms(
            """
            # by the contract of 2026-01-04
            rate = 0.38%
            tier = 1000.01: 0.6 %
            tier = 50000: 0.55%: 10.00
            minimum = 0.01
            cap = 300

            wechat.rate = 0.6%
            wechat.refunds = keep
            adyen.rate = 1.2345%
            adyen.fixed = 0.10
            adyen.refunds = keep-fixed
            """
        )
        let standard = FeeSchedule(
            rate: Rate(partsPerMillion: 3_800),
            minimum: 1,
            maximum: 30_000,
            tiers: [
                FeeTier(from: 100_001, rate: Rate(partsPerMillion: 6_000)),
                FeeTier(from: 5_000_000, rate: Rate(partsPerMillion: 5_500), fixed: 1_000),
            ]
        )
        #expect(terms.schedule(of: .alipay) == standard && terms.own(of: .alipay) == nil)
        #expect(terms.schedule(of: .weChat) == FeeSchedule(rate: Rate(partsPerMillion: 6_000), refundPolicy: .kept))
        let adyen = FeeSchedule(rate: Rate(partsPerMillion: 12_345), fixed: 10, refundPolicy: .fixedKept)
        #expect(terms.own(of: .adyen) == adyen)
    }

    @Test func amountsAreTheMerchantsCurrencys() throws {
        #expect(try terms("rate = 0%\nfixed = 10", in: .jpy).schedule(of: .network)?.fixed == 10)
        #expect(try terms("rate = 0%\nfixed = 0.010", in: .kwd).schedule(of: .network)?.fixed == 10)
    }

    @Test func onlyAnAcquirersOwnScheduleLeavesTheOthersWithout() throws {
        let terms = try terms("unionpay.rate = 0.5%\n")
        #expect(terms.schedule(of: .unionPay) != nil && terms.schedule(of: .stripe) == nil)
        #expect(FeeTerms.none.schedule(of: .stripe) == nil)
    }

    @Test(
        arguments: [
            ("rate = 0.0038", 1, "rate", "\"0.0038\" is no rate"),
            ("rate = 101%", 1, "rate", "no rate"),
            ("rate = -1%", 1, "rate", "no rate"),
            ("rate = 0.38%\nfixed = 0.001", 2, "fixed", "\"0.001\" is no amount"),
            ("rate = 0.38%\nrate = 0.6%", 2, "rate", "a second time"),
            ("# nothing\n\nrates = 1%", 3, "rates", "no such key"),
            ("visa.rate = 1%", 1, "visa.rate", "no such acquirer"),
            ("rate", 1, "rate", "no ="),
            ("rate =", 1, "rate", "no value"),
            ("rate = 1%\ntier = 100", 2, "tier", "no tier"),
            ("rate = 1%\ntier = 100: 1%\ntier = 100: 2%", 3, "tier", "not above"),
            ("rate = 1%\ntier = 0: 1%", 2, "tier", "not above"),
            ("rate = 1%\nrefunds = half", 2, "refunds", "\"half\" is no such value"),
            ("rate = 1%\nminimum = 5\ncap = 4", 3, "cap", "below the minimum"),
            ("minimum = 0.01", nil, "rate", "is not said"),
            ("rate = 1%\nadyen.cap = 4", nil, "adyen.rate", "is not said"),
            ("# nothing", nil, nil, "states no fee"),
        ] as [(String, Int?, String?, String)]
    )
    func whatIsWrongIsSaidByItsLineAndKey(_ text: String, _ line: Int?, _ field: String?, _ reason: String) throws {
        let error = #expect(throws: StatementError.self) { try terms(text) }
        #expect(error?.line == line && error?.field == field)
        #expect(error?.sentence.contains(reason) == true, "\(error?.sentence ?? "")")
    }

    @Test func aFileThatIsNotThereIsNamed() {
        let error = #expect(throws: StatementError.self) { try FeeTerms(path: "/no/fees.txt", currency: .cny) }
        #expect(error?.sentence.hasPrefix("/no/fees.txt: it cannot be read") == true)
    }

    @Test func everyFormIsAnAcquirers() {
        let acquirers = Set(StatementFormat.allCases.map(Acquirer.init(of:)))
        #expect(acquirers == Set(Acquirer.allCases))
    }
}
