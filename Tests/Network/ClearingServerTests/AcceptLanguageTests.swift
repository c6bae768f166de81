import Clearing
import ClearingProtocol
import Money
import PaymentCodes
import SimulatedCustomers
import Testing

@testable import ClearingServer

@Suite("The payer's language", .timeLimit(.minutes(20)))
struct AcceptLanguageTests {
    @Test(
        arguments: [
            (nil, .english), ("", .english), ("zh", .chinese), ("en", .english), ("ZH-Hans-CN", .chinese),
            ("en-GB;q=0.7, zh-CN;q=0.8", .chinese), ("en;q=0.8,zh;q=0.8", .english), ("zh;q=0.8,en;q=0.8", .chinese),
            ("fr, de;q=0.9", .english), ("fr, *;q=0.1", .english), ("en;q=0, *", .chinese), ("en;q=0", .english),
            ("*, zh;q=0.5", .english), ("zh;q=0.001, en;q=0", .chinese), ("zh;q=1.001, en;q=0.1", .english),
            ("zh;q=x, en;q=0.1", .english), ("zh ; q=0.9 ,en;\tQ=0.2", .chinese), (",,;=,zh,", .chinese),
            ("zh;q=0.2;q=0.9, en;q=0.1", .english), ("zho", .english), ("-zh", .english), ("zh;q=1.000", .chinese),
        ] as [(String?, PayerLanguage)]
    )
    func `the greatest weight wins, then the order`(field: String?, language: PayerLanguage) {
        #expect(AcceptLanguage(field).best(of: [.english, .chinese]) == language)
    }

    @Test func `a language that the merchant has no name in is not chosen`() {
        #expect(AcceptLanguage("zh").best(of: [.english]) == .english)
    }

    @Test func `the node names the merchant in the payer's language and says which it is`() async throws {
        try await Shop.open { shop, base in
            let order = try await shop.node.orders.register(shop.registration("A-1"), by: shop.terminal).message
            let path = Endpoint.walletOrder(token: try ScannedOrder(reading: order.code).token)
            let client = RawClient(base: base, key: shop.walletKey)
            for (field, name, language) in [
                ("zh-CN,zh;q=0.9,en;q=0.8", "蓝门面馆", "zh"), ("en", "Blue Door Noodles", "en"),
                ("fr", "Blue Door Noodles", "en"),
            ] {
                let fields = client.fields("GET", path) + [(name: "Accept-Language", value: field)]
                let answer = try await client.send("GET", path, fields: fields)
                #expect(try WalletOrder(parsing: answer.bytes).merchantName == name)
                #expect(answer.language == language)
            }
            let silent = try await client.send("GET", path)
            #expect(try WalletOrder(parsing: silent.bytes).merchantName == "Blue Door Noodles")
            #expect(silent.language == "en")
        }
    }

    @Test func `a wallet asks in its owner's language`() async throws {
        try await Shop.open { shop, base in
            let order = try await shop.node.orders.register(shop.registration("A-1"), by: shop.terminal).message
            let code = try ScannedOrder(reading: order.code)
            let wallet = WalletClient(key: shop.walletKey, node: base, language: .chinese)
            #expect(try await wallet.view(code).merchantName == "蓝门面馆")
            #expect(try await wallet.pay(code, WalletPayment(amount: order.amount)).merchantName == "蓝门面馆")
            let other = WalletClient(key: shop.walletKey, node: base)
            #expect(try await other.view(code).merchantName == "Blue Door Noodles")
        }
    }
}
