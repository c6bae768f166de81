import Testing

@testable import PaymentCodes

@Suite struct CardNumberTests {
    @Test(arguments: [
        ("card 4111111111111111 here", "card ••••1111 here"), ("4111 1111-1111 1111, 12/29", "••••1111, 12/29"),
        (";6292610358444335641=25122010000012345?", ";••••5641=••••?"),
        ("%B4111111111111111^DOE/J^2512101123456789?", "%B••••1111^DOE/J^••••?"),
        ("pay:４１１１１１１１１１１１１１１１.", "pay:••••1111."), ("x0000411111111111111100", "x••••1100"),
        ("id 12345678901234567890123", "id ••••0123"), ("call 021 6334 1234", "call 021 6334 1234"),
        ("ISBN 978-0-306-40615-8", "ISBN 978-0-306-40615-8"), ("", ""), ("hello", "hello"),
    ])
    func `a number that may be a card's is masked wherever it stands`(text: String, shown: String) {
        #expect(text.hidingCardNumbers == shown)
    }

    @Test func `a text that is no code repeats no card number`() {
        let decoded = PaymentCode.decode("please take 4111111111111111 thanks")
        #expect(decoded.kind == .unknown)
        #expect(decoded.violations.map(\.found) == ["please take ••••1111 thanks"])
    }

    @Test func `a person sees the last four digits of an account, and no more`() {
        // EMVCo QRCPS CPM 1.0, annex B.1, with an account number beside track 2.
        let objects = CodeField.template([
            ("85", .value("4350563031")),
            (
                "61",
                .template([
                    ("4F", .value("A0000000555555")), ("5A", .value("411111111111111F")),
                    ("57", .value("1234567890123458D191220112345F")),
                ])
            ),
        ])
        let decoded = DecodedCode(.consumerPresented, fields: objects)
        #expect(decoded.shownFields["61"]?["5A"] == .value("••••1111"))
        #expect(decoded.shownFields["61"]?["57"] == .value("••••3458"))
        #expect(decoded.shownFields["61"]?["4F"] == .value("A0000000555555"))
        #expect(decoded.fields == objects)
    }
}
