import PaymentCodes
import Testing

@Suite struct ScannedTextTests {
    @Test(arguments: [
        ("https://pay.example/o/0123456789ABCDEF\r\n", Classification.merchantCode(.order)),
        ("https://pay.example/o/0123456789", .cutOff(.order)),
        ("https://qr.95516.com/00010000/62028489073949969691921655610979", .merchantCode(.unionPayURL)),
        ("https://qr.95516.com/0001", .cutOff(.unionPayURL)), ("https://qr.955", .cutOff(.unionPayURL)),
        ("c2sp.org/tlog-proof@v1\nindex 7\n", .receipt), ("c2sp.org/tlog-proof@v1", .receipt),
        ("CFR1/M0001/P5PYNMP4P26N9/T0001-0", .cutOff(.receipt)), ("CFR1/", .cutOff(.receipt)),
        ("CFR1/M0001/P5PYNMP4P26N9/T0001-000005/0000", .damaged(.receipt)), ("CFR2/M0001", .notPaymentCode),
        ("c2sp.org/tlog-proof@v10\n", .notPaymentCode), ("hQVD", .cutOff(.consumerPresented)),
        ("hQVDUFYwMWE=", .cutOff(.consumerPresented)), ("hQVDUFY*", .damaged(.consumerPresented)),
        ("hQVDUFYwMQ==", .damaged(.consumerPresented)), ("000201", .cutOff(.merchantPresented)),
        ("00020101021229", .cutOff(.merchantPresented)), ("0002", .cutOff(.merchantPresented)),
        ("62257350532016", .cutOff(.payer)), ("134919586213926", .cutOff(.payer)), ("1250", .notPaymentCode),
        ("62257350532016152O2", .damaged(.payer)), ("6901234567892", .notPaymentCode), ("", .notPaymentCode),
        ("hello", .notPaymentCode), ("https://example.com/", .notPaymentCode), ("\r\n\t", .notPaymentCode),
        ("31763443825664394", .notPaymentCode), ("\u{1B}[2J", .notPaymentCode),
        ("https://qr.95516.com/00010000/", .cutOff(.unionPayURL)),
        ("https://qr.95516.com/00010000/abc?x=1", .merchantCode(.unionPayURL)),
        ("https://qr.95516.com/0001000A/6202848", .merchantCode(.unionPayURL)),
        ("https://pay.example/o/0123456789ABCDEFG", .merchantCode(.order)),
        ("https://pay.example/o/0123456789ABCDEF?x=1", .merchantCode(.order)),
        ("https://pay.example/o/0123456789ABCDEU", .merchantCode(.order)),
    ])
    func `a scan is told by its form`(text: String, expected: Classification) {
        #expect(ScannedText.classify(text) == expected)
    }

    @Test func `a merchant's code with a mistake is still a merchant's code`() {
        let text = MerchantPresentedRuleTests.code().dropLast(4) + "0000"
        #expect(ScannedText.classify(String(text)) == .merchantCode(.merchantPresented))
    }

    @Test(arguments: [" ", "\u{FEFF}", "\u{3000}"])
    func `blanks around a scan do not make another code of it`(blank: String) throws {
        #expect(
            ScannedText.classify(blank + MerchantPresentedRuleTests.code()) == .merchantCode(.merchantPresented)
        )
        let payer = Classification.payer(try PayerCode(parsing: "6225735053201615202"))
        #expect(ScannedText.classify("6225735053201615202" + blank) == payer)
    }

    @Test func `every classification has a sentence in both languages`() throws {
        let all: [Classification] = [
            .payer(try PayerCode(parsing: "6225735053201615202")),
            .payer(try PayerCode(parsing: "6292610358444335641")),
            .merchantCode(.order), .receipt, .cutOff(.payer), .damaged(.payer), .notPaymentCode, .damaged(.receipt),
            .receiptCode(try ReceiptCode(merchant: "M0001", payment: "P1", order: "T0001-000001")),
        ]
        #expect(Set(all.map(\.englishSentence)).count == all.count)
        #expect(Set(all.map(\.chineseSentence)).count == all.count)
        for one in all {
            #expect(one.englishSentence.hasSuffix(".") && one.chineseSentence.hasSuffix("。"))
            #expect(one.englishSentence.utf8.allSatisfy { $0 < 0x80 })
        }
    }
}
