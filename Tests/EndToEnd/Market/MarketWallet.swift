import AsyncHTTPClient
import ClearingProtocol

/// A wallet with its key.
struct MarketWallet: Sendable {
    let number: String
    let client: PatientClient

    /// Opens a wallet without a limit for static codes, and fills it.
    init(at node: ClearingNetwork, seenAt address: String, over http: HTTPClient) async throws {
        let key = SigningKey(from: .system)
        let bytes = Base64.encode(key.verifyingKey.bytes)
        let wallet = try await node.administer("wallet", "add", "--owner", "somebody", "--key", bytes, "--tier", "A")
        guard let number = wallet["wallet"]?.text else { throw HarnessFailure("The node opened no wallet.") }
        _ = try await node.administer("wallet", "top-up", number, "\(Market.funds / 100).00")
        self.number = number
        client = PatientClient(address: address, key: key, http: http)
    }

    /// What the node says that it holds.
    func balance() async throws -> Int? {
        try await client.get(Endpoint.wallet).json["amount"]?.digits.flatMap { Int($0) }
    }
}
