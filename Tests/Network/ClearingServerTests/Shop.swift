import Clearing
import ClearingProtocol
import ClearingServer
import Foundation
import Money
import SimulatedCustomers
import Timekeeping

/// A node in a directory of its own that serves on a port of its own, with one merchant, one terminal and one wallet.
final class Shop: Sendable {
    let directory: String
    let node: ClearingNode
    let terminal: String
    let terminalKey = SigningKey(from: .system)
    let walletKey = SigningKey(from: .system)
    let wallet: String

    init(clock: TimeSource = .system) async throws {
        directory = NSTemporaryDirectory() + "server-" + UUID().uuidString
        node = try ClearingNode.open(directory: directory, clock: clock)
        let profile = try await node.merchants.add(
            name: "Blue Door Noodles",
            chineseName: "蓝门面馆",
            city: "Shanghai",
            categoryCode: "5812"
        )
        let code = try await node.terminals.issueCode(merchant: profile.merchant)
        let request = PairingRequest(code: code.code, key: terminalKey.verifyingKey)
        terminal = try await node.terminals.pair(request).message.terminal
        wallet = try await node.wallets.open(owner: "Ann", key: walletKey.verifyingKey)
        _ = try await node.wallets.topUp(wallet, Money(minorUnits: 1_000_000, currency: .cny))
    }

    deinit {
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Runs a test against the live server; `base` is its address.
    static func open(
        heartbeat: Duration = .seconds(15),
        _ test: @escaping @Sendable (_ shop: Shop, _ base: String) async throws -> Void
    ) async throws {
        let shop = try await Shop()
        let server = ClearingServer(node: shop.node, heartbeat: heartbeat)
        try await server.whileRunning { base in try await test(shop, base) }
    }

    /// The wallet's phone, which knows the server's address.
    func phone(at base: String) -> WalletClient { WalletClient(key: walletKey, node: base) }

    func registration(_ order: String, _ amount: Int64 = 1_250, life: Int64 = 120) -> OrderRegistration {
        OrderRegistration(
            reference: AttemptReference(order: order, attempt: 1),
            amount: Money(minorUnits: amount, currency: .cny),
            expiresAt: node.clock.now().adding(seconds: life)
        )
    }

    /// Registers an order and pays it, without HTTP.
    func sell(_ order: String) async throws {
        let status = try await node.orders.register(registration(order), by: terminal).message
        let payment = WalletPayment(amount: status.amount)
        _ = try await node.orders.pay(token: String(status.code.suffix(16)), payment, from: wallet)
    }
}
