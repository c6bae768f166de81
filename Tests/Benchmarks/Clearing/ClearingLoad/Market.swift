import AsyncHTTPClient
import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// The terminals and wallets of a node that is to be loaded.
struct Market: Sendable {
    let merchant: String
    let terminals: [SigningKey]
    let wallets: [SigningKey]
    private let run = Identifier.random(6, from: .system)

    private static let fund = Money(minorUnits: 1_000_000_000_000, currency: .cny)
    private static let price = Money(minorUnits: 1_250, currency: .cny)

    /// Makes a node in a directory with terminals and wallets.
    init(in directory: String, terminals: Int, wallets: Int) async throws {
        let node = try ClearingNode.open(directory: directory)
        let merchant = try await node.merchants.add(name: "Load", city: "Shanghai", categoryCode: "5812").merchant
        self.merchant = merchant
        self.terminals = try await Self.keys(terminals) { key in
            let code = try await node.terminals.issueCode(merchant: merchant).code
            _ = try await node.terminals.pair(PairingRequest(code: code, key: key.verifyingKey))
        }
        self.wallets = try await Self.keys(wallets) { key in
            let wallet = try await node.wallets.open(owner: "Load", key: key.verifyingKey, tier: .agreed)
            _ = try await node.wallets.topUp(wallet, Self.fund)
        }
    }

    private static func keys(
        _ count: Int,
        _ introduce: @escaping @Sendable (SigningKey) async throws -> Void
    ) async throws -> [SigningKey] {
        try await withThrowingTaskGroup(of: SigningKey.self) { group in
            for _ in 0..<count {
                group.addTask {
                    let key = SigningKey(from: .system)
                    try await introduce(key)
                    return key
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    func terminal(_ number: Int, _ server: ServerProcess, _ http: HTTPClient) -> LoadClient {
        LoadClient(terminals[number % terminals.count], server.address, http)
    }

    func wallet(_ number: Int, _ server: ServerProcess, _ http: HTTPClient) -> LoadClient {
        LoadClient(wallets[number % wallets.count], server.address, http)
    }

    /// Registers an order and pays it.
    ///
    /// - Returns: its number.
    func sell(_ count: Int, at terminal: LoadClient, to wallet: LoadClient) async throws -> String {
        let order = "L\(run)-\(count)"
        let registration = OrderRegistration(
            reference: AttemptReference(order: order, attempt: 1),
            amount: Self.price,
            expiresAt: TimeSource.system.now().adding(seconds: 3_600)
        )
        let status = try await terminal.post(Endpoint.orders, registration, key: order)
        let token = try Signed<OrderStatus>(parsing: status).message.code.suffix(16)
        let payment = WalletPayment(amount: Self.price)
        _ = try await wallet.post(Endpoint.walletPayment(token: String(token)), payment, key: order)
        return order
    }

    /// Pays the merchant's static code.
    func payStatic(_ count: Int, from wallet: LoadClient) async throws {
        let payment = StaticPayment(payment: WalletPayment(amount: Self.price))
        _ = try await wallet.post(Endpoint.walletStaticPayment(to: merchant), payment, key: "S\(run)-\(count)")
    }
}
