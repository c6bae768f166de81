import PaymentCodes
import Testing

@Suite struct PayerCodeTests {
    @Test(arguments: [
        ("6225735053201615202", PayerWallet.unionPay), ("6236098835899996543", .unionPay),
        ("134919586213926735", .weChatPay), ("101234567890123456", .weChatPay), ("151234567890123456", .weChatPay),
        ("28763443825664394", .alipay), ("2512345678901234", .alipay), ("301234567890123456789012", .alipay),
    ])
    func `a code of a wallet is known by its digits`(digits: String, wallet: PayerWallet) throws {
        let code = try PayerCode(parsing: digits)
        #expect(code.wallet == wallet && code.digits == digits)
        #expect(!code.isPossiblyCardNumber)
        #expect(ScannedText.classify(digits + "\r") == .payer(code))
    }

    @Test(arguments: [
        "", "62", "622573505320161520", "62257350532016152020", "161234567890123456", "13491958621392673",
        "1349195862139267351", "091234567890123456", "251234567890123", "3012345678901234567890123", "3112345678901234",
        "2412345678901234", "62257350532016152O2", "６２２５７３５０５３２０１６１５２０２", "+225735053201615202", " 6225735053201615202",
        "6225735053201615202\u{0}", "-134919586213926735",
    ])
    func `other digits are refused, and never repeated`(text: String) {
        let error = #expect(throws: InvalidPaymentCode.self) { try PayerCode(parsing: text) }
        let shown = "\(String(describing: error))"
        #expect(text.count < 12 || !shown.contains(text.dropLast(4).suffix(8)))
    }

    @Test func `a number that may be a card's is never shown`() throws {
        let code = try PayerCode(parsing: "6292610358444335641")
        #expect(code.isPossiblyCardNumber)
        var dumped = ""
        dump(code, to: &dumped)
        for text in ["\(code)", code.debugDescription, dumped, String(reflecting: code)] {
            #expect(text.contains("5641") && !text.contains("35641"))
        }
        let decoded = PaymentCode.decode("6292610358444335641\n")
        #expect(decoded.isValid && decoded.notices.count == 1)
        #expect(decoded.fields["code"] == .value("••••5641"))
        #expect(ScannedText.classify("6292610358444335641").englishSentence.contains("card number"))
    }

    @Test func `one digit in ten makes a possible card number`() throws {
        let count = try (0...9).filter { try PayerCode(parsing: "622573505320161520\($0)").isPossiblyCardNumber }.count
        #expect(count == 1)
    }
}
