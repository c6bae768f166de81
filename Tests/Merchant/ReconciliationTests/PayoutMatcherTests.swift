import Money
import Reconciliation
import Testing
import Timekeeping

@Suite struct PayoutMatcherTests {
    private static let friday = BusinessDay(clampingDayNumber: 20_000)

    private static func payout(_ offset: Int, _ units: Int64, reference: String? = nil) -> ExpectedPayout {
        let day = friday.advanced(by: offset)
        return ExpectedPayout(
            id: reference ?? "day\(offset)",
            reference: reference,
            day: day,
            due: friday.advanced(by: 3),
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
        PayoutMatcher(payouts: payouts, credits: credits, hostNames: ["财付通", "Counterfoil"])
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
        let match = PayoutMatcher(payouts: [], credits: [other], paid: [paid], hostNames: ["财付通", "Counterfoil"])
            .match(coveredUntil: nil)
        #expect(match.repeated.isEmpty)
    }

    @Test func `a credit that may pay a day of which clearing has not told yet repeats nothing`() {
        func repeated(_ told: ClosedRange<Int>) -> Int {
            PayoutMatcher(
                payouts: [Self.payout(0, 1000)],
                credits: [Self.credit(1, 1, 1000, "财付通"), Self.credit(2, 2, 1000, "财付通")],
                hostNames: ["财付通"]
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
            [Self.credit(1, 1, 900, "COUNTERFOIL")]
        )
        #expect(unclear.groups.isEmpty)
        #expect(unclear.missing.count == 2)
    }

    @Test func whatIsNotDueOrNotCoveredIsOutstandingAndNotMissing() {
        #expect(Self.match([Self.payout(0, 1000)], [], until: 2).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 1000)], [], until: nil).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 1000)], [], until: 3).missing.count == 1)
        #expect(Self.match([Self.payout(0, -50)], [], until: 3).outstanding.count == 1)
        #expect(Self.match([Self.payout(0, 0)], [], until: 3).outstanding.isEmpty)
    }
}
