import PaymentCodes
import TestSupport
import Testing

@Suite struct MerchantPresentedPropertyTests {
    @Test(arguments: 0..<8 as Range<UInt64>) func `random codes come back byte for byte`(seed: UInt64) throws {
        var random = RandomCode(seed: seed)
        for _ in 0..<50 {
            let content = random.merchantPresented()
            let code = try MerchantPresentedCode(content)
            #expect(code.content == content)
            #expect(try MerchantPresentedCode(parsing: code.text) == code)
            let decoded = PaymentCode.decode(code.text + "\r\n")
            #expect(decoded.isValid && decoded.kind == .merchantPresented)
            let text = try PaymentCode.encode(decoded.fields, kind: .merchantPresented)
            #expect(text.utf8.elementsEqual(code.text.utf8))
            #expect(ScannedText.classify(code.text) == .merchantCode(.merchantPresented))
        }
    }

    @Test(arguments: 0..<8 as Range<UInt64>)
    func `any single changed character is noticed`(seed: UInt64) throws {
        var random = RandomCode(seed: 100 + seed)
        var generator = SeededGenerator(seed: 200 + seed)
        for _ in 0..<5 {
            let scalars = Array(try MerchantPresentedCode(random.merchantPresented()).text.unicodeScalars)
            for place in scalars.indices {
                let others = Self.others(for: scalars[place])
                guard let other = others.randomElement(using: &generator) else { continue }
                var changed = scalars
                changed[place] = other
                let text = String(String.UnicodeScalarView(changed))
                let reading = MerchantPresentedReading(text)
                // A digit of the checksum may come in lower case only when all do.
                let isCase = place >= scalars.count - 4 && String(scalars[place]).lowercased() == String(other)
                #expect(!reading.isValid || (isCase && !reading.notices.isEmpty), "\(place) of \(text)")
            }
        }
    }

    @Test func `every change of every character of a code is noticed`() throws {
        let text = MerchantPresentedRuleTests.code(["64": "0002zh0102王面"])
        let scalars = Array(text.unicodeScalars)
        for place in scalars.indices {
            for other in Self.others(for: scalars[place]) where other != scalars[place] {
                var changed = scalars
                changed[place] = other
                let reading = MerchantPresentedReading(String(String.UnicodeScalarView(changed)))
                #expect(!reading.isValid || reading.checksum.isRight, "\(other) at \(place)")
            }
        }
    }

    @Test(arguments: 0..<4 as Range<UInt64>) func `every beginning of a code is cut off`(seed: UInt64) throws {
        var random = RandomCode(seed: 300 + seed)
        for _ in 0..<3 {
            let scalars = Array(try MerchantPresentedCode(random.merchantPresented()).text.unicodeScalars)
            for count in 4..<scalars.count {
                let text = String(String.UnicodeScalarView(scalars.prefix(count)))
                #expect(ScannedText.classify(text) == .cutOff(.merchantPresented), "\(text)")
            }
        }
    }

    private static func others(for scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        let ascii = (0x20...0x7E).map { Unicode.Scalar($0 as UInt8) }
        return (ascii + ["\u{0}", "é", "京", "𠮷", "０"]).filter { $0 != scalar }
    }
}
