import Money
import Testing
import Timekeeping

@testable import Receipts

@Suite struct ReceiptTextTests {
    @Test func `a receipt for paper of 58 mm says who was paid, when, how much, and how to find it again`() throws {
        #expect(
            try Sample.receipt(note: "table 4").text(columns: 32) == """
                      Lotus Garden Noodles
                            荷园面馆
                            Shanghai

                            RECEIPT
                --------------------------------
                Time  2026-11-23 12:05:09 +08:00
                Terminal                   T0001
                Cashier                     ming
                Order               T0001-000005
                Payment            P5PYNMP4P26N9
                Reference                table 4
                --------------------------------

                            ￥12.50

                Payer's wallet          ****7KQ2
                --------------------------------
                CFR1/M0001/P5PYNMP4P26N9/T0001-0
                           00005/0E88

                Keep this receipt for a refund.

                """
        )
    }

    @Test func `a receipt in Chinese counts two columns for each character`() throws {
        #expect(
            try Sample.refunded(language: .chinese, of: "R2").text(columns: 48) == """
                                    荷园面馆
                              Lotus Garden Noodles
                                      上海

                                    退款凭证
                ------------------------------------------------
                时间                  2026-11-23 12:05:09 +08:00
                终端号                                     T0001
                收银员                                      ming
                订单号                              T0001-000005
                付款单号                           P5PYNMP4P26N9
                退款单号                                      R2
                ------------------------------------------------

                                    -￥5.00

                付款账户                                ****7KQ2
                已付                                     ￥12.50
                已退 R1                                  -￥2.50
                2026-11-23 13:00:00 +08:00
                已退 R2                                  -￥5.00
                2026-11-24 09:30:00 +08:00
                实付余额                                  ￥5.00
                ------------------------------------------------
                   CFR1/M0001/P5PYNMP4P26N9/T0001-000005/0E88


                """
        )
    }

    @Test func `a reprint says which copy it is, and the original does not`() throws {
        #expect(try Sample.receipt(edition: ReceiptEdition(after: 3)).text(columns: 32).contains("*** COPY 3 ***"))
        #expect(try Sample.receipt(edition: .copy(1), language: .chinese).text(columns: 32).contains("*** 副本 1 ***"))
        #expect(try Sample.receipt(edition: .preview).text(columns: 32).contains("NOT A RECEIPT"))
        #expect(try !Sample.receipt(edition: ReceiptEdition(after: 0)).text(columns: 32).contains("*** "))
    }

    @Test(arguments: ReceiptAlphabet.allCases, 16...60)
    func `no line is wider than the paper, and no character is split or lost`(
        alphabet: ReceiptAlphabet,
        columns: Int
    ) throws {
        let name = "上海市黄浦区南京东路 Very-Long-Name-Without-A-Blank 荷园面馆 and café 面馆"
        let payee = Receipt.Payee(name: "Lotus Garden Noodles", chineseName: name, city: "Shanghai")
        let layout = ReceiptLayout(columns: columns, alphabet: alphabet)
        let receipt = try Sample.receipt(payee: payee, amount: 9_007_199_254_740_991, note: name, language: .chinese)
        for line in receipt.elements(in: alphabet).flatMap({ layout.lines(of: $0) }) {
            let size = line.style == .large && alphabet != .text ? 2 : 1
            #expect(alphabet.columns(of: line.text) * size <= columns)
        }
        let whole = layout.lines(of: .text(name)).map(\.text).joined()
        #expect(whole.filter { $0 != " " } == alphabet.writable(name).filter { $0 != " " })
    }

    @Test(arguments: [ReceiptAlphabet.text, .chinesePrinter], 16...80)
    func `no line begins with a mark that closes`(alphabet: ReceiptAlphabet, columns: Int) {
        let text = "差异保留，转入次日期初。核对：账本、清算与银行（各一）；见“说明”！paid (in part), and why? 已平。"
        let layout = ReceiptLayout(columns: columns, alphabet: alphabet)
        for cut in 0..<12 {
            let lines = layout.lines(of: .text(String(repeating: "无", count: cut) + text)).map(\.text)
            #expect(lines.allSatisfy { $0.first.map { !"，。：、）；”！),?".contains($0) } ?? false })
            #expect(lines.allSatisfy { alphabet.columns(of: $0) <= columns })
        }
    }

    @Test(arguments: [
        (ReceiptAlphabet.text, "Café Łódź ö 荷园", "Café Łódź ö 荷园"), (.chinesePrinter, "Café ö Ñ 荷园", "Café o N 荷园"),
        (.latinPrinter, "Café ö Ñ 荷园", "Cafe o N ??"), (.text, "a\u{1B}[2J\u{202E}b\nc", "a[2Jbc"),
        (.chinesePrinter, "🍜面𠮷", "〓面〓"), (.latinPrinter, "“¥” — …", "\"?\" - ..."),
        (.chinesePrinter, "e\u{301}", "e"), (.chinesePrinter, "¥12", "￥12"),
    ])
    func `what cannot be written is replaced, and no printer is given a command`(
        alphabet: ReceiptAlphabet,
        text: String,
        written: String
    ) {
        #expect(alphabet.writable(text) == written)
    }

    @Test func `a currency whose sign the printer lacks is named by its code`() throws {
        let won = Receipt(
            payee: Sample.payee,
            terminal: "T0001",
            operatorName: "ming",
            code: try Sample.receipt().code,
            time: "",
            amount: Money(minorUnits: 12_500, currency: try Currency.named("EUR")),
            payerTail: "",
            language: .english
        )
        #expect(won.text(columns: 32).contains("EUR 125.00"))
    }

    @Test(arguments: [(28_800, "2026-11-23 12:05:09 +08:00"), (-12_600, "2026-11-23 00:35:09 -03:30")])
    func `a time says how far the merchant's clock is ahead`(offset: Int, text: String) throws {
        let calendar = MerchantCalendar(zoneName: "Here", cutoff: .midnight) { _ in offset }
        #expect(calendar.receiptTime(try Timestamp(parsing: "2026-11-23T04:05:09Z")) == text)
    }
}
