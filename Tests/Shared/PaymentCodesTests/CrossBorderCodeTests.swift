import Money
import PaymentCodes
import Testing

@Suite struct CrossBorderCodeTests {
    private static func shop(_ account: CrossBorderCode.Account) -> CrossBorderCode {
        CrossBorderCode(
            account: account,
            categoryCode: "5812",
            currency: .cny,
            countryCode: "CN",
            name: "LAO WANG NOODLES",
            city: "BEIJING",
            localized: LocalizedMerchant(language: "zh", name: "老王面馆", city: "北京"),
            terminal: "T0000001"
        )
    }

    @Test func `a sign for the counter has no amount`() throws {
        let account = try UnionPayAccount(acquirer: "99900000", forwarder: "99900000", merchant: "104110058120001")
        let code = try Self.shop(.unionPay(account)).staticCode()
        #expect(code.content.initiation == .static && code.content.amountText == nil)
        #expect(code.content.unionPayAccount == account)
        #expect(code.content.merchant(language: "ZH")?.name == "老王面馆")
        #expect(code.content.merchant()?.name == "LAO WANG NOODLES")
        #expect(code.text.hasPrefix("00020101021115319990000099900000104110058120001"))
    }

    @Test func `an order has its amount and reference`() throws {
        let price = Money(minorUnits: 8880, currency: .cny)
        let code = try Self.shop(.network(merchant: "M-1")).dynamicCode(amount: price, reference: "R1")
        #expect(code.content.initiation == .dynamic && code.content.amount == price)
        #expect(code.content.additionalData?.reference == "R1" && code.content.additionalData?.terminal == "T0000001")
        #expect(code.text.contains("26260015\(NetworkAccount.identifier)0103M-15204"))
        #expect(try MerchantPresentedCode(parsing: code.text) == code)
    }

    @Test func `the code of an order at our network names its token, and a sign for the counter may not`() throws {
        let shop = Self.shop(.network(merchant: "M-1", token: "7k2m9qx4tiab3cde"))
        let code = try shop.dynamicCode(amount: Money(minorUnits: 1250, currency: .cny), reference: "R1")
        #expect(code.text.contains("26460015org.counterfoil0103M-102167K2M9QX4T1AB3CDE5204"))
        let account = try #require(try code.content.networkAccount())
        #expect(account.merchant == "M-1" && account.token == "7K2M9QX4T1AB3CDE")
        #expect(throws: InvalidPaymentCode.self) { try shop.staticCode() }
        let sign = try Self.shop(.network(merchant: "M-1")).staticCode()
        #expect(try sign.content.networkAccount()?.token == nil)
        #expect(throws: InvalidPaymentCode.self) {
            try Self.shop(.network(merchant: "M-1", token: "7K2M9QX4T1AB3CD")).staticCode()
        }
    }

    @Test func `what no code may say is refused with its place`() throws {
        var shop = Self.shop(.network(merchant: "M-1"))
        func paths(_ minorUnits: Int64, _ currency: Currency = .cny) -> [String] {
            let price = Money(minorUnits: minorUnits, currency: currency)
            do throws(InvalidPaymentCode) {
                _ = try shop.dynamicCode(amount: price, reference: "R1")
                return []
            } catch {
                return error.violations.map(\.path)
            }
        }
        #expect(paths(0) == ["54"] && paths(-1) == ["54"] && paths(.max) == ["54"] && paths(1, .hkd) == ["54"])
        shop.name = "老王面馆"
        shop.categoryCode = "58"
        #expect(paths(1) == ["52", "59"])
        shop = Self.shop(.network(merchant: String(repeating: "x", count: 78)))
        #expect(paths(1) == ["26"])
        #expect(throws: InvalidPaymentCode.self) {
            try UnionPayAccount(acquirer: "9990000", forwarder: "999000009", merchant: "104110058120001")
        }
    }
}
