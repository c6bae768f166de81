import Money
import Statements
import Testing
import Timekeeping

@Suite struct WeChatBillTests {
    private func cny(_ fen: Int64) -> Money { Money(minorUnits: fen, currency: .cny) }

    @Test func aBillOfAllTransactionsSaysWhatIsSettledRoundedAndGivenBack() throws {
        let read = try ReadStatement(sample("wechat/all.csv"))
        #expect(read.lines.map(\.kind) == [.payment, .payment, .payment, .refund, .payment, .reversal, .refund])
        #expect(read.lines.map(\.amount) == [10_000, 8800, 50, -4400, 3000, -3000, -800].map(cny))
        #expect(read.lines.map(\.fee) == [60, 53, 0, -26, 18, -18, -5].map(cny))
        #expect(read.lines.map(\.line) == Array(2...8))
        #expect(read.lines.map(\.state) == Array(repeating: .succeeded, count: 6) + [.pending])
        #expect(read.lines[6].payerAmount == cny(-600))
        // 100.00 were ordered, and 88.00 are settled: the coupon is the merchant's.
        #expect(read.lines.map(\.discount) == [cny(0), cny(1200), cny(0), nil, cny(0), nil, nil])
        let refund = read.lines[3]
        #expect(refund.order == "CF-1002" && refund.refund == "CF-R-1")
        #expect(refund.hostNumber == "4200002600202611210000000002")
        #expect(refund.hostRefundNumber == "50300807172026112100000000001")
        #expect(refund.at == (try Timestamp(parsing: "2026-11-21T15:00:10+08:00")))
        let first = read.lines[0]
        #expect(first.text == "咖啡, 大杯" && first.terminal == "till-1" && first.scheme == "CMB_CREDIT")
        #expect(first.refund == nil && first.hostRefundNumber == nil && read.lines[2].terminal == nil)
        let day = try BusinessDay(year: 2026, month: 11, day: 21)
        #expect(read.summary.format == .weChatAll && read.summary.side == .clearing && read.summary.rows == 7)
        #expect(read.summary.account == "1900000999" && read.summary.days == day...day)
    }

    @Test func aCompressedBillIsTheSameBillWithItsOwnDigest() throws {
        let (plain, packed) = (
            try ReadStatement(sample("wechat/all.csv")), try ReadStatement(sample("wechat/all.csv.gz"))
        )
        #expect(plain.lines == packed.lines)
        #expect(plain.summary.digest != packed.summary.digest && packed.summary.digest.count == 64)
    }

    @Test func anOldBillIsReadByTheNamesOfItsColumns() throws {
        let read = try ReadStatement(sample("wechat/all-2014.csv"))
        #expect(read.lines.map(\.amount) == [cny(1), cny(1250)])
        #expect(read.lines.map(\.payerAmount) == [nil, cny(1200)])
        #expect(read.lines.map(\.fee) == [cny(0), cny(8)])
        #expect(read.lines.map(\.discount) == [nil, nil], "it does not tell what was ordered")
        #expect(read.summary.account == "1900000777" && read.summary.format == .weChatAll)
    }

    @Test func aBillOfRefundsCountsTheDayOnWhichTheyWereAskedFor() throws {
        let read = try ReadStatement(sample("wechat/refund.csv"))
        #expect(read.summary.format == .weChatRefund)
        #expect(read.lines.map(\.amount) == [cny(-800), cny(-100)])
        #expect(read.lines.map(\.state) == [.pending, .pending])
        #expect(read.lines[0].day == (try BusinessDay(year: 2026, month: 11, day: 21)))
    }

    @Test func aBillOfPaymentsMayHaveSeveralCurrencies() throws {
        let read = try ReadStatement(sample("wechat/success.csv"))
        #expect(read.summary.format == .weChatSuccess && read.summary.account == "1900000777")
        #expect(read.lines.map(\.amount) == [cny(10_000), Money(minorUnits: 725, currency: .hkd)])
        #expect(read.lines[1].fee == Money(minorUnits: 5, currency: .hkd))
    }

    @Test func theFlowOfFundsTellsFeesAndWithdrawals() throws {
        let read = try ReadStatement(sample("wechat/fund-flow.csv"))
        #expect(read.lines.map(\.kind) == [.payment, .fee, .refund, .payout])
        #expect(read.lines.map(\.amount) == [cny(10_000), cny(-60), cny(-4400), cny(-100_000)])
        #expect(read.lines[1].hostNumber == "4200002600202611210000000001" && read.lines[1].order == "CF-1001")
        #expect(read.lines[2].hostRefundNumber == "50300807172026112100000000001" && read.lines[2].refund == "CF-R-1")
        #expect(read.lines[3].payout == "1000000020261121000001")
        #expect(read.summary.format == .weChatFundFlow && read.summary.rows == 4)
    }
}
