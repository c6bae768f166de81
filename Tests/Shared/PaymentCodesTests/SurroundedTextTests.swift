import PaymentCodes
import Testing

@Suite struct SurroundedTextTests {
    @Test(arguments: [
        (" ", "", "no space may stand before"), ("\u{FEFF}", "", "no byte order mark"),
        ("", " ", "no space may stand after"),
        ("\u{3000}", "", "no space may stand before"), ("", "\nhello", "more than one line"),
    ])
    func `what does not belong to a code is named`(before: String, after: String, rule: String) {
        for code in [
            MerchantPresentedRuleTests.code(), "6225735053201615202", "https://pay.example/o/0123456789ABCDEF",
        ] {
            let decoded = PaymentCode.decode(before + code + after)
            #expect(!decoded.isValid)
            #expect(decoded.violations.first?.description.contains(rule) == true, "\(decoded.violations)")
            #expect(after.hasPrefix("\n") || decoded.kind == PaymentCode.decode(code).kind)
        }
    }

    @Test func `line ends around a code belong to the scanner`() {
        #expect(PaymentCode.decode("\t" + MerchantPresentedRuleTests.code() + "\r\n").isValid)
        #expect(PaymentCode.decode("  ").violations.last?.rule == "a code must be present")
    }
}
