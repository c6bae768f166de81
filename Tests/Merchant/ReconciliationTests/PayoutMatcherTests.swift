import Money
import Reconciliation
import Testing
import Timekeeping

@Suite struct PayoutMatcherTests {
    private static let friday = BusinessDay(clampingDayNumber: 20_000)

    private static let hosts = [
        PayoutHost("wechat", words: ["财付通", "Tenpay"]), PayoutHost("alipay", words: ["支付宝"]),
        PayoutHost("counterfoil", words: ["Counterfoil"]),
    ]

    private static func payout(
        _ offset: Int,
        _ units: Int64,
        reference: String? = nil,
        host: String? = nil,
        due: Int = 3
    ) -> ExpectedPayout {
        let day = friday.advanced(by: offset)
        return ExpectedPayout(
            id: reference ?? "\(host ?? "day")\(offset)",
            reference: reference,
            host: host,
            day: day,
            due: friday.advanced(by: due),
            amount: Money(minorUnits: units, currency: .cny)
        )
    }

    private static func credit(_ id: Int64, _ offset: Int, _ units: Int64, _ text: String = "") -> BankCredit {
        BankCredit(
            id: id,
            day: friday.advanced(by: offset),
            amount: Money(minorUnits: units, currency: .cny),
            text: text
        )
    }

    private static func match(
        _ payouts: [ExpectedPayout],
        _ credits: [BankCredit],
        until covered: Int? = 3
    ) -> PayoutMatch {
        PayoutMatcher(payouts: payouts, credits: credits, hosts: hosts)
            .match(coveredUntil: covered.map { friday.advanced(by: $0) })
    }

    @Test func theNumberOfAPayoutFindsItsCreditWhateverItsAmount() {
        let match = Self.match(
            [Self.payout(0, 1000, reference: "PO-123456")],
            [Self.credit(1, 3, 1000, "PO-1234567"), Self.credit(2, 3, 990, "Payout PO-123456 thanks")]
        )
        #expect(match.groups.map { $0.credits.map(\.id) } == [[2]])
        #expect(match.groups.first?.breakKind == .payoutShort)
        #expect(match.groups.first?.surplus == -10)
    }

    @Test func twoCreditsOfTheSameNumberAreTooMuch() {
        let match = Self.match(
            [Self.payout(0, 1000, reference: "PO-123456")],
            [Self.credit(1, 3, 1000, "PO-123456"), Self.credit(2, 3, 1000, "PO-123456")]
        )
        #expect(match.groups.first?.breakKind == .payoutOver)
    }

    @Test func `a credit that repeats one of the same host is no other payout's`() {
        let payouts = [Self.payout(0, 1000, reference: "PO-123456"), Self.payout(1, 2000)]
        let credits = [Self.credit(1, 1, 1000, "PO-123456 财付通"), Self.credit(2, 2, 1000, "财付通支付科技")]
        let match = Self.match(payouts, credits)
        #expect(match.groups.map { $0.credits.map(\.id) } == [[1]])
        #expect(match.repeated.map(\.first.id) == [1] && match.repeated.map(\.second.id) == [2])
        #expect(match.missing.map(\.id) == ["day1"])
    }

    @Test(arguments: [(900, 1, "财付通"), (1000, 2, "财付通"), (1000, 1, "Counterfoil"), (1000, 1, "")])
    func `another amount, day or host repeats nothing`(_ units: Int64, _ days: Int, _ text: String) {
        let paid = Self.credit(1, 0, 1000, "财付通")
        let other = Self.credit(2, days, units, text)
        let match = PayoutMatcher(payouts: [], credits: [other], paid: [paid], hosts: Self.hosts)
            .match(coveredUntil: nil)
        #expect(match.repeated.isEmpty)
    }

    @Test func `a credit that may pay a day of which clearing has not told yet repeats nothing`() {
        func repeated(_ told: ClosedRange<Int>) -> Int {
            PayoutMatcher(
                payouts: [Self.payout(0, 1000)],
                credits: [Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, 1000, "财付通")],
                hosts: Self.hosts
            ).match(coveredUntil: nil) { told.contains($0.days(since: Self.friday)) }.repeated.count
        }
        #expect(repeated(0...0) == 0)
        #expect(repeated(0...1) == 1)
    }

    @Test func aWeekendComesInOneCredit() {
        let match = Self.match(
            [Self.payout(0, 1000), Self.payout(1, 2000), Self.payout(2, -300)],
            [Self.credit(1, 3, 2700), Self.credit(2, 3, 55)]
        )
        #expect(match.groups.map(\.payouts.count) == [3])
        #expect(match.groups.first?.breakKind == nil)
        #expect(match.missing.isEmpty && match.outstanding.isEmpty)
    }

    @Test func onePayoutComesInSeveralCredits() {
        let match = Self.match([Self.payout(0, 1000)], [Self.credit(1, 1, 400), Self.credit(2, 1, 600)])
        #expect(match.groups.map { $0.credits.map(\.id) } == [[1, 2]])
        #expect(match.groups.first?.breakKind == nil)
    }

    @Test func theHostsNameFindsTheOneCreditThatItCanBe() {
        let short = Self.match([Self.payout(0, 1000)], [Self.credit(1, 1, 900, "财付通支付科技"), Self.credit(2, 1, 7)])
        #expect(short.groups.first?.breakKind == .payoutShort)
        let unclear = Self.match(
            [Self.payout(0, 1000), Self.payout(1, 2000)],
            [Self.credit(1, 2, 900, "COUNTERFOIL")]
        )
        #expect(unclear.groups.isEmpty)
        #expect(unclear.missing.count == 2)
    }

    @Test func `what one host paid too much is not what another paid too little`() {
        let match = Self.match(
            [Self.payout(0, 1000, host: "wechat"), Self.payout(0, 300, host: "alipay")],
            [Self.credit(1, 3, 900, "财付通"), Self.credit(2, 3, 400, "支付宝")]
        )
        #expect(match.groups.map(\.breakKind) == [.payoutOver, .payoutShort])
        #expect(match.groups.map(\.surplus) == [100, -100])
        // Who pays for both by no name of its own pays both.
        let both = Self.match(
            [Self.payout(0, 1000, host: "wechat"), Self.payout(0, 300, host: "alipay")],
            [Self.credit(1, 3, 1300, "收单结算")]
        )
        #expect(both.groups.map(\.payouts.count) == [2] && both.groups.first?.surplus == 0)
        let forOthers = Self.match([Self.payout(0, 1000, host: "wechat")], [Self.credit(1, 3, 1000, "支付宝")])
        #expect(forOthers.groups.map(\.surplus) == [0], "to the cent it may come from anybody")
        #expect(Self.match([Self.payout(0, 1000, host: "wechat")], [Self.credit(1, 3, 999, "支付宝")]).missing.count == 1)
    }

    @Test func `a payout of nobody knows whom takes no credit of a host that owes by itself`() {
        let match = Self.match(
            [Self.payout(0, 500, reference: "M0001-20261126"), Self.payout(0, 100, host: "wechat")],
            [Self.credit(1, 3, 95, "财付通")]
        )
        #expect(match.groups.map(\.surplus) == [-5] && match.missing.map(\.reference) == ["M0001-20261126"])
    }

    @Test func `a long holiday of one host is summed between the days of another`() {
        let days = (0..<5).flatMap { [Self.payout($0, 1000, host: "alipay"), Self.payout($0, 7, host: "wechat")] }
        let match = Self.match(days, [Self.credit(1, 4, 5000, "支付宝")])
        #expect(match.groups.map(\.payouts.count) == [5] && match.groups.first?.surplus == 0)
    }

    @Test func `the only credit of a day on which a weekend is due is short, not missing`() {
        let days = [Self.payout(0, 2982), Self.payout(1, 3032), Self.payout(2, 10_712)]
        let match = Self.match(days, [Self.credit(1, 3, 16_725, "Tenpay")])
        #expect(match.groups.map(\.surplus) == [-1] && match.missing.isEmpty)
        // Two neighbouring days each take the credit of their own.
        let neighbours = Self.match(
            [Self.payout(0, 1000, due: 1), Self.payout(1, 2000, due: 2)],
            [Self.credit(1, 1, 995, "Tenpay"), Self.credit(2, 2, 2005, "Tenpay")]
        )
        #expect(neighbours.groups.map(\.surplus) == [-5, 5])
    }

    @Test func `what a host took back pays nothing`() {
        let payout = Self.payout(0, 1000, reference: "PO-123456")
        let taken = Self.match([payout], [Self.credit(1, 1, 1000, "PO-123456"), Self.credit(2, 2, -1000, "PO-123456")])
        #expect(taken.groups.map(\.surplus) == [-1000] && taken.groups.first?.breakKind == .payoutShort)
        let part = Self.match([payout], [Self.credit(1, 1, 1000, "PO-123456"), Self.credit(2, 1, -144, "PO-123456")])
        #expect(part.groups.map(\.surplus) == [-144])
        for words in ["Tenpay 退票", "REVERSAL Tenpay", "Tenpay returned", "财付通 冲正"] {
            let unnumbered = Self.match(
                [Self.payout(0, 1000)],
                [Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, -1000, words)]
            )
            #expect(unnumbered.groups.isEmpty && unnumbered.missing.count == 1, "\(words)")
            #expect(unnumbered.returned.isEmpty)
        }
        // What left the account for somebody else is nobody's payout.
        let other = Self.match(
            [Self.payout(0, 1000)],
            [Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, -1000, "rent")]
        )
        #expect(other.groups.map(\.surplus) == [0])
        let later = PayoutMatcher(
            payouts: [],
            credits: [Self.credit(2, 2, -1000, "Tenpay")],
            paid: [Self.credit(1, 1, 1000, "财付通")],
            hosts: Self.hosts
        ).match(coveredUntil: nil)
        #expect(later.returned.map(\.credit.id) == [1] && later.returned.map(\.debit.id) == [2])
    }

    @Test func `a debit of the merchant's own to a host leaves its payout paid, and is named`() {
        let credits = [Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, -1000, "微信零钱充值 财付通")]
        let own = Self.match([Self.payout(0, 1000)], credits)
        #expect(own.groups.map(\.surplus) == [0] && own.missing.isEmpty)
        #expect(own.returned.map(\.debit.id) == [2])
        // What paid nothing was not taken back.
        #expect(Self.match([Self.payout(0, 2000, host: "alipay")], credits).returned.isEmpty)
        // One debit takes one credit, and one credit is taken by one debit.
        let days = [Self.payout(0, 1000), Self.payout(1, 1000)]
        let twice = credits + [Self.credit(3, 2, 1000, "财付通"), Self.credit(4, 3, -1000, "财付通")]
        let both = Self.match(days, twice)
        #expect(both.groups.map(\.surplus) == [0, 0] && both.repeated.isEmpty)
        #expect(both.returned.map(\.debit.id) == [2, 4])
        #expect(Set(both.returned.map(\.credit.id)) == [1, 3])
    }

    @Test func `what is paid again after a debit was taken back by it`() {
        let credits = [
            Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, -1000, "财付通"), Self.credit(3, 4, 1000, "财付通"),
        ]
        let again = Self.match([Self.payout(0, 1000)], credits)
        #expect(again.groups.map { $0.credits.map(\.id) } == [[1, 2, 3]] && again.groups.first?.surplus == 0)
        #expect(again.returned.isEmpty && again.repeated.isEmpty)
        // What came twice on a day and went once the next day is paid once.
        let twice = Self.match([Self.payout(0, 1000)], [credits[0], Self.credit(3, 1, 1000, "财付通"), credits[1]])
        #expect(twice.groups.map { $0.credits.map(\.id) } == [[1]] && twice.groups.first?.surplus == 0)
        #expect(twice.returned.isEmpty && twice.repeated.isEmpty)
        // The next day's payout of the same amount is its own.
        let next = Self.match([Self.payout(0, 1000), Self.payout(1, 1000)], credits)
        #expect(next.groups.map(\.surplus) == [0, 0] && next.returned.map(\.debit.id) == [2])
    }

    @Test func `what paid an earlier day, went and came again is nothing, and is named once where it did not`() {
        func match(_ paid: [BankCredit], _ credits: [BankCredit]) -> PayoutMatch {
            PayoutMatcher(payouts: [Self.payout(2, 37)], credits: credits, paid: paid, hosts: Self.hosts)
                .match(coveredUntil: Self.friday.advanced(by: 8))
        }
        let first = Self.credit(1, 1, 1000, "财付通")
        let (back, again) = (Self.credit(2, 3, -1000, "财付通 退票"), Self.credit(3, 6, 1000, "财付通"))
        let settled = match([first], [back, again])
        #expect(settled.settled.map(\.id) == [2, 3] && settled.returned.isEmpty && settled.repeated.isEmpty)
        #expect(settled.groups.isEmpty && settled.missing.map(\.amount.minorUnits) == [37])
        #expect(match([first], [back]).returned.map(\.debit.id) == [2])
        // The next debit takes back nothing that one took back before.
        #expect(match([first, back], [Self.credit(4, 4, -1000, "财付通")]).returned.isEmpty)
    }

    @Test func `of days that come to the same, those are paid that are due`() {
        let days = [Self.payout(0, 49_700), Self.payout(1, 59_640), Self.payout(2, 59_640, due: 4)]
        let match = Self.match(days, [Self.credit(1, 3, 109_340, "财付通"), Self.credit(2, 4, 59_640, "财付通")], until: 4)
        #expect(match.groups.map { $0.payouts.map(\.id) } == [["day0", "day1"], ["day2"]])
        #expect(match.groups.map { $0.credits.map(\.id) } == [[1], [2]])
    }

    @Test func `a return names its credit by the payout's number, or says that it is one`() {
        let paid = Self.credit(1, 1, 4510, "M0001-20261126 settlement")
        for (text, isFound) in [("M0001-20261126", true), ("退票", true), ("rent 20261126", false), ("rent", false)] {
            let match = PayoutMatcher(
                payouts: [],
                credits: [Self.credit(2, 2, -4510, text)],
                paid: [paid],
                hosts: Self.hosts
            ).match(coveredUntil: nil)
            #expect(match.returned.isEmpty != isFound, "\(text)")
        }
    }

    @Test func `what was paid by its number is taken back without one`() {
        let payout = Self.payout(0, 1000, reference: "PO-123456")
        let credits = [Self.credit(1, 1, 1000, "PO-123456 财付通"), Self.credit(2, 2, -1000, "Tenpay")]
        let taken = Self.match([payout], credits)
        #expect(taken.groups.map(\.surplus) == [0] && taken.returned.map(\.debit.id) == [2])
    }

    @Test func whatIsNotDueOrNotCoveredIsOutstandingAndNotMissing() {
        #expect(Self.match([Self.payout(0, 1000)], [], until: 2).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 1000)], [], until: nil).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 1000)], [], until: 3).missing.count == 1)
        #expect(Self.match([Self.payout(0, -50)], [], until: 3).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 0)], [], until: 3).outstanding.isEmpty)
    }
}
