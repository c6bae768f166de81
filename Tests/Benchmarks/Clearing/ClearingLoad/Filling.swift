import Clearing
import ClearingProtocol
import Money
import Timekeeping

/// Fills a node with payments through its use cases, with nonces and idempotency records, but without HTTP and
/// signatures: what is stored is the same, in a third of the time.
struct Filling: Sendable {
    let node: ClearingNode
    let terminals: [(id: String, key: String)]
    let wallets: [(id: String, key: String)]
    private let run = Identifier.random(6, from: .system)

    init(in directory: String, members: Int) async throws {
        node = try ClearingNode.open(directory: directory)
        node.publish(codeBase: "http://127.0.0.1:1")
        let merchant = try await node.merchants.add(name: "Load", city: "Shanghai", categoryCode: "5812").merchant
        var terminals: [(String, String)] = []
        var wallets: [(String, String)] = []
        for _ in 0..<members {
            let (till, phone) = (SigningKey(from: .system).verifyingKey, SigningKey(from: .system).verifyingKey)
            let code = try await node.terminals.issueCode(merchant: merchant).code
            let pairing = try await node.terminals.pair(PairingRequest(code: code, key: till))
            terminals.append((try pairing.opened(with: node.verifyingKey).terminal, till.identifier))
            let wallet = try await node.wallets.open(owner: "Load", key: phone, tier: .agreed)
            _ = try await node.wallets.topUp(wallet, Money(minorUnits: 1_000_000_000_000, currency: .cny))
            wallets.append((wallet, phone.identifier))
        }
        self.terminals = terminals
        self.wallets = wallets
    }

    /// The payments of those numbers, many at once so that they share commits.
    func fill(_ numbers: Range<Int>) async throws {
        let next = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in terminals.indices {
                group.addTask {
                    while case let number = numbers.lowerBound + next.next(), numbers.contains(number) {
                        try await sell(number, worker)
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    private func sell(_ number: Int, _ worker: Int) async throws {
        let order = "F\(run)-\(number)"
        let price = Money(minorUnits: 1_250, currency: .cny)
        let registration = OrderRegistration(
            reference: AttemptReference(order: order, attempt: 1),
            amount: price,
            expiresAt: TimeSource.system.now().adding(seconds: 3_600)
        )
        let (terminal, wallet) = (terminals[worker], wallets[worker])
        let status = try await node.orders.register(registration, by: terminal.id, mark: mark(terminal.key, "r", order))
        let token = status.message.code.suffix(16)
        _ = try await node.orders.pay(
            token: String(token),
            WalletPayment(amount: price),
            from: wallet.id,
            mark: mark(wallet.key, "p", order)
        )
    }

    private func mark(_ key: String, _ kind: String, _ order: String) -> RequestMark {
        let digest = ContentDigest.hexadecimal(of: Array("\(kind) \(order)".utf8))
        return RequestMark(keyIdentifier: key, nonce: "\(kind)-\(order)", idempotencyKey: order, requestDigest: digest)
    }
}
