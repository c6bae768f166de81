import PaymentCodes
import Testing

@Suite struct UnionPayURLCodeTests {
    @Test(arguments: [
        "https://qr.95516.com/00010000/62028489073949969691921655610979",
        "https://qr.95516.com/48020000/58341908022732143131399077",
    ])
    func `a code comes back`(text: String) throws {
        let code = try UnionPayURLCode(parsing: text)
        #expect(code.text == text && code.institution.count == 8)
        #expect(try UnionPayURLCode(institution: code.institution, token: code.token) == code)
        let decoded = PaymentCode.decode(text)
        #expect(decoded.kind == .unionPayURL && decoded.isValid)
        #expect(try PaymentCode.encode(decoded.fields, kind: .unionPayURL) == text)
        #expect(ScannedText.classify(text) == .merchantCode(.unionPayURL))
    }

    @Test(arguments: [
        "https://qr.95516.com/", "https://qr.95516.com/0001000/1", "https://qr.95516.com/000100000/1",
        "https://qr.95516.com/00010000/", "https://qr.95516.com/00010000", "https://qr.95516.com/00010000/1/2",
        "https://qr.95516.com/0001000A/1", "https://qr.95516.com/00010000/1?x", "http://qr.95516.com/00010000/1",
        "https://qr.95516.com.evil.example/00010000/1", "https://qr.95516.com/００010000/1",
    ])
    func `any other address is refused`(text: String) {
        #expect(throws: InvalidPaymentCode.self) { try UnionPayURLCode(parsing: text) }
        #expect(!PaymentCode.decode(text).isValid)
    }
}
