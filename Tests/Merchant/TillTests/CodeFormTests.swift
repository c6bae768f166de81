import ClearingProtocol
import Money
import PaymentCodes
import Testing
import Timekeeping

@testable import Ledger
@testable import Till

struct CodeFormTests {
    private static func profile(
        name: String = "Lotus Garden Noodles",
        chineseName: String? = "荷园面馆",
        city: String = "Shanghai",
        chineseCity: String? = "上海",
        currency: Currency = .cny
    ) -> MerchantProfile {
        MerchantProfile(
            merchant: "M0001",
            name: name,
            chineseName: chineseName,
            city: city,
            chineseCity: chineseCity,
            categoryCode: "5812",
            currency: currency,
            zone: "Asia/Shanghai",
            cutoff: .midnight,
            limit: 500_000,
            fees: FeeSchedule(rate: Rate(partsPerMillion: 0))
        )
    }

    private static let short = "https://pay.example/o/7K2M9QX4T1AB3CDE"

    private static func attempt(code: String? = short, _ currency: Currency = .cny) -> Attempt {
        Attempt(
            reference: AttemptReference(order: "T0001-000001", attempt: 1),
            state: code == nil ? .created : .presented,
            amount: Money(minorUnits: 1_250, currency: currency),
            note: nil,
            idempotencyKey: "KEY",
            mode: .merchantPresented,
            payerCodeTail: nil,
            isWithdrawn: false,
            code: code,
            reason: nil,
            shift: 1,
            createdAt: Counter.start,
            expiresAt: Counter.start.adding(seconds: 90),
            changedAt: Counter.start
        )
    }

    private func content(of profile: MerchantProfile) throws -> MerchantPresentedContent {
        let text = try Self.attempt().code(as: .merchantPresented, of: profile, terminal: "T0001")
        return try MerchantPresentedCode(parsing: try #require(text)).content
    }

    @Test func `the EMVCo form says all that a wallet needs of the same order`() throws {
        let content = try content(of: Self.profile())
        #expect(
            content.initiation == .dynamic && content.amount == Counter.yuan(1_250) && content.categoryCode == "5812"
        )
        let account = try #require(try content.networkAccount())
        #expect(account.merchant == "M0001" && account.token == "7K2M9QX4T1AB3CDE")
        #expect(content.merchant()?.name == "Lotus Garden Noodles" && content.merchant()?.country == "CN")
        #expect(content.merchant(language: "zh")?.name == "荷园面馆" && content.merchant(language: "zh")?.city == "上海")
        #expect(content.additionalData?.reference == "T0001-000001")
        #expect(content.additionalData?.terminal == "T0001")
        #expect(try Self.attempt().code(as: .short, of: Self.profile(), terminal: "T0001") == Self.short)
    }

    @Test func `the counter's sign names the merchant and the terminal, and no amount`() throws {
        let code = try Self.profile().staticCode(terminal: "T0001")
        #expect(code.content.initiation == .static && code.content.amountText == nil)
        #expect(code.content.merchant(language: "zh")?.name == "荷园面馆")
        let sign = try ScannedSign(reading: code.text + "\n")
        #expect(sign.merchant == "M0001" && sign.terminal == "T0001")
    }

    @Test func `a sign for UnionPay has the account in ID 15`() throws {
        let account = try UnionPayAccount(acquirer: "01020344", forwarder: "00000344", merchant: "123456789012345")
        let code = try Self.profile().staticCode(terminal: "T0001", unionPay: account)
        #expect(code.content.unionPayAccount == account)
        let error = #expect(throws: InvalidPaymentCode.self) { try ScannedSign(reading: code.text) }
        #expect(error?.violations.map(\.path) == ["26"])
    }

    @Test func `the code of an order is no sign`() throws {
        let text = try Self.attempt().code(as: .merchantPresented, of: Self.profile(), terminal: "T0001")
        let error = #expect(throws: InvalidPaymentCode.self) { try ScannedSign(reading: text ?? "") }
        #expect(error?.violations.map(\.path) == ["26.02"])
    }

    @Test func `names that a code cannot hold are spelt in Latin letters and cut`() throws {
        let long = String(repeating: "面", count: 30)
        let profile = Self.profile(name: "Café Zürich – 荷园面馆 und Töchter", chineseName: long, city: "São Paulo 圣保罗")
        let content = try content(of: profile)
        #expect(content.merchant()?.name == "Cafe Zurich - he yuan mia")
        #expect(content.merchant()?.city == "Sao Paulo sheng")
        #expect(content.localizedMerchant?.name == String(repeating: "面", count: 25))
    }

    @Test func `a merchant without a Chinese name has none in its code`() throws {
        #expect(try content(of: Self.profile(chineseName: nil)).localizedMerchant == nil)
    }

    @Test func `without a country there is no EMVCo form, and the place is named`() {
        let error = #expect(throws: InvalidPaymentCode.self) {
            try Self.attempt(.eur).code(as: .merchantPresented, of: Self.profile(currency: .eur), terminal: "T0001")
        }
        #expect(error?.violations.map(\.path) == ["58"])
    }

    @Test func `an order that the network does not know has no code in any form`() throws {
        let attempt = Self.attempt(code: nil)
        for form in CodeForm.allCases {
            #expect(try attempt.code(as: form, of: Self.profile(), terminal: "T0001") == nil)
        }
    }
}
