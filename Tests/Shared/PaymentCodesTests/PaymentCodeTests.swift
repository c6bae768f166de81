import Money
import PaymentCodes
import Testing

@Suite struct PaymentCodeTests {
    @Test func `a merchant's code says who is paid and how much`() {
        let decoded = PaymentCode.decode(MerchantPresentedRuleTests.code(["64": "0002zh0104老王面馆"]))
        #expect(decoded.merchant?.name == "LAO WANG NOODLES" && decoded.merchant?.country == "CN")
        #expect(decoded.localizedMerchant?.name == "老王面馆")
        #expect(decoded.amount == Money(minorUnits: 8880, currency: .cny))
        #expect(decoded.fields["64"]?["01"] == .value("老王面馆"))
    }

    @Test(arguments: [
        ("", CodeKind.unknown), ("hello", .unknown), ("https://example.com", .unknown), ("123", .payer),
        ("6225 7350 5320 1615 202", .payer), ("６２２５７３５０５３２０１６１５２０２", .payer), ("000201", .merchantPresented),
        ("hQVDUFY!", .consumerPresented), ("https://pay.example/o/1", .order),
        ("010211" + MerchantPresentedRuleTests.code(["01": nil]), .merchantPresented),
    ])
    func `a wrong code is refused as the kind it is meant to be`(text: String, kind: CodeKind) {
        let decoded = PaymentCode.decode(text)
        #expect(decoded.kind == kind)
        #expect(!decoded.violations.isEmpty && !decoded.isValid)
    }

    @Test func `bytes that are no text are no code, and what is readable of them is told`() {
        let decoded = PaymentCode.decode(Array(MerchantPresentedRuleTests.code().utf8) + [0xFF])
        #expect(decoded.violations.first?.rule == "the code must be written in UTF-8")
        #expect(decoded.merchant?.name == "LAO WANG NOODLES" && !decoded.isValid)
        #expect(PaymentCode.decode([]).violations.map(\.rule) == ["a code must be present"])
    }

    @Test(arguments: [("wallet", "wechat"), ("length", "18")])
    func `fields that contradict a payer's code are refused`(id: String, text: String) {
        let fields = CodeField.template([("code", .value("6225735053201615202")), (id, .value(text))])
        let error = #expect(throws: InvalidPaymentCode.self) { try PaymentCode.encode(fields, kind: .payer) }
        #expect(error?.violations.map(\.path) == [id] && error?.violations.map(\.found) == [text])
    }

    @Test(arguments: [-1, 5])
    func `a length of an impossible width is refused`(width: Int) {
        let fields = CodeField.template([("85", .value("4350563031"))])
        let error = #expect(throws: InvalidPaymentCode.self) {
            try PaymentCode.encode(fields, kind: .consumerPresented, lengthWidths: ["85": width])
        }
        #expect(error?.violations.first?.path == "85")
    }

    @Test func `an order's code is read and made`() throws {
        let text = "https://pay.example/o/0123456789ABCDEF"
        let decoded = PaymentCode.decode(text)
        #expect(decoded.kind == .order && decoded.isValid)
        #expect(try PaymentCode.encode(decoded.fields, kind: .order) == text)
    }

    @Test(arguments: [
        (CodeField.value("x"), CodeKind.merchantPresented), (.template([("0", .value("x"))]), .merchantPresented),
        (.template([("00", .value("01"))]), .merchantPresented), (.template([("+2", .value("x"))]), .merchantPresented),
        (.template([("59", .value(String(repeating: "x", count: 100)))]), .merchantPresented),
        (.template([("62", .template([]))]), .merchantPresented),
        (.template([("85", .value("4"))]), .consumerPresented),
        (.template([("xx", .value("41"))]), .consumerPresented), (.template([]), .consumerPresented),
        (.template([("", .value("41"))]), .consumerPresented), (.template([]), .payer), (.template([]), .unionPayURL),
        (.template([("base", .value("x")), ("token", .value("y"))]), .order), (.template([]), .unknown),
    ])
    func `fields that make no right code are refused`(fields: CodeField, kind: CodeKind) {
        let error = #expect(throws: InvalidPaymentCode.self) { try PaymentCode.encode(fields, kind: kind) }
        #expect(error?.violations.isEmpty == false)
    }

    @Test func `a violation is shown without what could steer a terminal`() {
        let decoded = PaymentCode.decode(MerchantPresentedRuleTests.code(["59": "A\u{1B}[2J"]))
        #expect(decoded.violations.map(\.found) == ["A\u{1B}[2J"])
        #expect(decoded.violations.map(\.description).allSatisfy { !$0.contains("\u{1B}") && $0.contains("59") })
        #expect(decoded.violations.map(\.description).allSatisfy { $0.contains(#"\u{1B}[2J"#) })
    }

    @Test func `a violation says what must be, and ends a sentence once`() {
        let decoded = PaymentCode.decode(MerchantPresentedRuleTests.code(["53": nil]))
        #expect(decoded.violations.map(\.description) == ["53: the transaction currency must be present"])
        let order = PaymentCode.decode("https://pay.example/o/0123")
        #expect(order.violations.map(\.description).allSatisfy { !$0.contains(".;") && $0.contains("; found") })
        let unknown = PaymentCode.decode("hello").violations.map(\.description)
        #expect(unknown == [#"code: this is not a payment code; scan it again or ask for another; found "hello""#])
    }

    @Test func `a code that was hidden is not made again, and the refusal says why`() {
        let decoded = PaymentCode.decode("6292610358444335641")
        let error = #expect(throws: InvalidPaymentCode.self) {
            try PaymentCode.encode(decoded.fields, kind: .payer)
        }
        #expect(error?.description.contains("hidden on purpose") == true)
        #expect(error?.description.contains("cannot be made again") == true)
    }

    @Test func `an amount that cannot be counted is still told`() {
        #expect(PaymentCode.decode(MerchantPresentedRuleTests.code(["54": "1.234"])).uncountedAmount == "1.234")
        #expect(PaymentCode.decode(MerchantPresentedRuleTests.code(["53": "999"])).uncountedAmount == "88.80")
        #expect(PaymentCode.decode(MerchantPresentedRuleTests.code()).uncountedAmount == nil)
    }
}
