import PaymentCodes
import Testing

@Suite struct ReceiptCodeTests {
    @Test func `a receipt's code says which payment of which merchant it is about`() throws {
        let code = try ReceiptCode(merchant: "M0001", payment: "P5PYNMP4P26N9", order: "T0001-000005")
        #expect(code.text == "CFR1/M0001/P5PYNMP4P26N9/T0001-000005/0E88")
        #expect(try ReceiptCode(parsing: code.text) == code)
        #expect(ScannedText.classify(code.text + "\r\n") == .receiptCode(code))
    }

    @Test func `every beginning of a receipt's code is told as cut off, and any changed character as damaged`() throws {
        let text = try ReceiptCode(merchant: "M0001", payment: "P5PYNMP4P26N9", order: "T0001-000005").text
        for length in ReceiptCode.prefix.count..<text.count {
            #expect(ScannedText.classify(String(text.prefix(length))) == .cutOff(.receipt))
        }
        let bytes = Array(text.utf8)
        for place in ReceiptCode.prefix.count..<bytes.count where bytes[place] != UInt8(ascii: "/") {
            var changed = bytes
            changed[place] = bytes[place] == UInt8(ascii: "7") ? UInt8(ascii: "8") : UInt8(ascii: "7")
            #expect(ScannedText.classify(String(decoding: changed, as: UTF8.self)) == .damaged(.receipt))
        }
    }

    @Test(arguments: ["", "M 1", "M/1", "码", String(repeating: "M", count: 41), "M\u{1B}"])
    func `a part that a scanner could not give back is refused by its name`(part: String) throws {
        let error = #expect(throws: InvalidPaymentCode.self) {
            try ReceiptCode(merchant: "M0001", payment: part, order: "T0001-000001")
        }
        #expect(error?.violations.map(\.path) == ["payment"])
    }

    @Test func `fields make the code again that was decoded`() throws {
        let text = "CFR1/M0001/P5PYNMP4P26N9/T0001-000005/0E88"
        let decoded = PaymentCode.decode(text)
        #expect(decoded.kind == .receipt && decoded.isValid)
        #expect(try PaymentCode.encode(decoded.fields, kind: .receipt) == text)
        #expect(PaymentCode.decode("CFR1/M0001/P1/T1/0000").violations.map(\.path) == ["check"])
    }
}
