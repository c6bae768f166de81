import ClearingProtocol
import PaymentCodes
import SimulatedCustomers

/// Somebody with a phone, who pays over the same interface as everybody.
struct Customer {
    private let phone: WalletClient

    /// How simulated customers decide.
    enum Decision {
        case leaves
        case declines
    }

    /// Opens a wallet at a node and fills it.
    init(at node: ClearingNetwork, amount: String = "1000.00") async throws {
        let key = SigningKey(from: .system)
        let wallet = try await node.administer(
            "wallet",
            "add",
            "--owner",
            "a customer",
            "--key",
            Base64.encode(key.verifyingKey.bytes)
        )
        guard let number = wallet["wallet"]?.text else { throw HarnessFailure("The node opened no wallet.") }
        _ = try await node.administer("wallet", "top-up", number, amount)
        phone = WalletClient(key: key, node: node.address)
    }

    /// Scans a code and pays what it asks for.
    func pay(_ text: String) async throws {
        let code = try ScannedOrder(reading: text)
        let order = try await phone.view(code)
        _ = try await phone.pay(code, WalletPayment(amount: order.amount))
    }

    /// Scans a code and says no.
    func decline(_ text: String) async throws {
        _ = try await phone.decline(try ScannedOrder(reading: text))
    }

    /// A seed of the demo whose first customer decides like that.
    static func seed(whoseFirst decision: Decision) throws -> UInt64 {
        let seed = (0..<UInt64(10_000)).first { seed in
            switch (CustomerDecision.draw(seed: seed, count: 0, habits: CustomerHabits()), decision) {
            case (.leaves, .leaves), (.declines, .declines): true
            default: false
            }
        }
        guard let seed else { throw HarnessFailure("No seed below 10000 has a first customer who \(decision).") }
        return seed
    }
}
