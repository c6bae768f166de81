import PaymentCodes
import Testing

@Suite struct VectorTests {
    @Test func `every vector is read`() {
        #expect(Vector.all.count == 19)
    }

    @Test(arguments: Vector.all("mpm"))
    func `a merchant-presented vector is read as expected`(vector: Vector) throws {
        let decoded = PaymentCode.decode(vector.payload)
        #expect(decoded.kind == .merchantPresented)
        #expect(decoded.isValid == vector.isValid)
        #expect(decoded.fields.sorted == vector.fields)
        #expect(decoded.fields.ids == vector.order)
        #expect(decoded.violations.count == vector.violations.count)
        for (found, expected) in zip(decoded.violations, vector.violations) {
            let path =
                expected.hasPrefix("CRC") ? "63" : expected.hasPrefix("no merchant") ? "02-51" : expected.prefix(2)
            #expect(found.path.hasPrefix(path), "\(found) for \(expected)")
        }
        let reading = MerchantPresentedReading(vector.payload)
        #expect((reading.checksum == .right) == (vector.checksum == "ok"))
        if vector.isValid {
            #expect(try PaymentCode.encode(decoded.fields, kind: .merchantPresented) == vector.payload)
            #expect(try MerchantPresentedCode(parsing: vector.payload).text == vector.payload)
        }
    }

    @Test(arguments: Vector.all("cpm"))
    func `a consumer-presented vector is read as expected`(vector: Vector) throws {
        let decoded = PaymentCode.decode(vector.payload)
        #expect(decoded.kind == .consumerPresented)
        #expect(decoded.isValid == vector.isValid)
        #expect(decoded.fields == vector.fields)
        #expect(try PaymentCode.encode(decoded.fields, kind: .consumerPresented) == vector.payload)
        let code = try ConsumerPresentedCode(parsing: vector.payload)
        #expect(try ConsumerPresentedCode(code.content) == code)
        if let number = vector.accountNumber {
            #expect(code.content.applications.first?.accountNumber == number)
            #expect(!"\(code)".contains(number))
        }
    }

    @Test(arguments: Vector.all("paycode"))
    func `a payer's vector is read as expected`(vector: Vector) throws {
        let decoded = PaymentCode.decode(vector.payload)
        #expect(decoded.kind == .payer)
        #expect(decoded.isValid == vector.isValid)
        #expect(decoded.fields["wallet"]?.text == vector.wallet)
        if vector.isValid {
            #expect(try PaymentCode.encode(decoded.fields, kind: .payer) == vector.payload)
        } else {
            #expect(decoded.violations.allSatisfy { !$0.description.contains(vector.payload.dropLast(4)) })
        }
    }
}
