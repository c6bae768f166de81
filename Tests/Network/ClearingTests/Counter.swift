import Clearing
import ClearingProtocol
import ClearingStore
import Foundation
import Money
import Timekeeping

/// A node in a directory of its own with one merchant, one paired terminal and one wallet, and a clock that stands.
final class Counter: Sendable {
    let directory: String
    let clock: ManualClock
    let node: ClearingNode
    let profile: MerchantProfile
    let terminal: String
    let terminalKey: SigningKey
    let wallet: String

    static let base = "http://127.0.0.1:8080"
    static let start = Timestamp(milliseconds: 1_767_225_600_000)

    init(seed: UInt64 = 1, funds: Int64 = 1_000_000) async throws {
        directory = NSTemporaryDirectory() + "clearing-" + UUID().uuidString
        clock = ManualClock(Self.start)
        let entropy = Entropy.seeded(seed)
        node = try ClearingNode.open(directory: directory, clock: clock.timeSource, entropy: entropy)
        node.publish(codeBase: Self.base)
        profile = try await node.merchants.add(
            name: "Blue Door Noodles",
            chineseName: "蓝门面馆",
            city: "Shanghai",
            categoryCode: "5812"
        )
        terminalKey = SigningKey(from: entropy)
        terminal = try await Self.pair(terminalKey, of: profile.merchant, with: node)
        wallet = try await node.wallets.open(owner: "Ann", key: SigningKey(from: entropy).verifyingKey)
        if funds > 0 { _ = try await node.wallets.topUp(wallet, Money(minorUnits: funds, currency: .cny)) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    static func pair(_ key: SigningKey, of merchant: String, with node: ClearingNode) async throws -> String {
        let code = try await node.terminals.issueCode(merchant: merchant)
        let pairing = try await node.terminals.pair(PairingRequest(code: code.code, key: key.verifyingKey))
        return try pairing.opened(with: node.verifyingKey).terminal
    }

    func registration(_ order: String, _ amount: Int64, attempt: Int = 1, life: Int64 = 120) -> OrderRegistration {
        OrderRegistration(
            reference: AttemptReference(order: order, attempt: attempt),
            amount: Money(minorUnits: amount, currency: .cny),
            expiresAt: Self.start.adding(seconds: life)
        )
    }

    func register(_ order: String, _ amount: Int64, life: Int64 = 120) async throws -> OrderStatus {
        try await node.orders.register(registration(order, amount, life: life), by: terminal)
            .opened(with: node.verifyingKey)
    }

    func pay(_ order: OrderStatus, amount: Int64? = nil) async throws -> WalletOrder {
        let money = Money(minorUnits: amount ?? order.amount.minorUnits, currency: order.amount.currency)
        return try await node.orders.pay(token: order.token, WalletPayment(amount: money), from: wallet)
    }

    func status(_ order: OrderStatus) async throws -> OrderStatus {
        try await node.orders.status(of: order.reference, for: terminal).opened(with: node.verifyingKey)
    }

    func balance() async throws -> Int64 {
        try await node.wallets.balance(of: wallet).balance.minorUnits
    }

    func events() async throws -> [ClearingEvent] {
        let stored = try await node.events.after(0, of: terminal, key: terminalKey.verifyingKey.identifier)
        return try stored.map { try Signed<ClearingEvent>(parsing: $0.body).opened(with: node.verifyingKey) }
    }
}

extension OrderStatus {
    /// The end of its code.
    var token: String { String(code.suffix(16)) }
}

/// The problem that something refuses with, if it does.
func problem(_ body: () async throws -> Void) async throws -> Problem? {
    do {
        try await body()
        return nil
    } catch let problem as Problem {
        return problem
    }
}
