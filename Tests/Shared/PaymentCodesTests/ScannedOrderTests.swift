import Money
import PaymentCodes
import TestSupport
import Testing

@Suite struct ScannedOrderTests {
    private static let price = Money(minorUnits: 1250, currency: .cny)

    private static func code(_ account: CrossBorderCode.Account) throws -> String {
        try CrossBorderCode(
            account: account,
            categoryCode: "5812",
            currency: .cny,
            countryCode: "CN",
            name: "LAO WANG NOODLES",
            city: "BEIJING",
            localized: LocalizedMerchant(language: "zh", name: "老王面馆", city: "北京")
        ).dynamicCode(amount: price, reference: "R1").text
    }

    @Test func `both forms of a code lead to the same order`() throws {
        let short = try ScannedOrder(reading: "https://pay.example/o/7K2M9QX4T1AB3CDE\r\n")
        #expect(short.token == "7K2M9QX4T1AB3CDE" && short.base == "https://pay.example" && short.amount == nil)
        let text = try Self.code(.network(merchant: "M0001", token: "7K2M9QX4T1AB3CDE"))
        let long = try ScannedOrder(reading: "\t\(text)\n")
        #expect(long.token == short.token && long.base == nil && long.amount == Self.price)
    }

    @Test func `a code of another network, or of no order, is refused with what it lacks`() throws {
        let account = try UnionPayAccount(acquirer: "99900000", forwarder: "99900000", merchant: "104110058120001")
        let texts = [
            ("26", try Self.code(.unionPay(account))),
            ("26.02", try Self.code(.network(merchant: "M0001"))),
            ("", "https://pay.example/x/7K2M9QX4T1AB3CDE"), ("", "134919586213926735"), ("", ""),
        ]
        for (path, text) in texts {
            let error = #expect(throws: InvalidPaymentCode.self) { try ScannedOrder(reading: text) }
            #expect(error?.violations.map(\.path) == [path], "\(text)")
        }
    }

    @Test func `a code that is altered anywhere leads nowhere`() throws {
        let text = try Self.code(.network(merchant: "M0001", token: "7K2M9QX4T1AB3CDE"))
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<500 {
            var scalars = Array(text.unicodeScalars)
            let place = Int.random(in: 0..<scalars.count, using: &generator)
            let letter = Unicode.Scalar(UInt8.random(in: 0x20...0x7E, using: &generator))
            guard letter != scalars[place] else { continue }
            scalars[place] = letter
            var altered = ""
            altered.unicodeScalars.append(contentsOf: scalars)
            #expect(throws: InvalidPaymentCode.self, "\(altered)") { try ScannedOrder(reading: altered) }
        }
    }

    @Test func `who is paid is told in the payer's language where the code has it`() throws {
        let decoded = PaymentCode.decode(try Self.code(.network(merchant: "M0001")))
        #expect(decoded.merchant(language: "ZH")?.name == "老王面馆")
        #expect(decoded.merchant(language: "zh")?.city == "北京")
        #expect(decoded.merchant(language: "en")?.name == "LAO WANG NOODLES")
        #expect(decoded.merchant(language: "fr") == decoded.merchant)
    }
}
