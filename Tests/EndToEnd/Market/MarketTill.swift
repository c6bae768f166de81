import AsyncHTTPClient
import ClearingProtocol

/// A terminal with its key and what it hears.
struct MarketTill: Sendable {
    let terminal: String
    let merchant: String
    let client: PatientClient
    let listener: EventListener
    private let data: String

    /// Pairs a new terminal.
    init(of merchant: String, at node: ClearingNetwork, seenAt address: String, over http: HTTPClient) async throws {
        let added = try await node.administer("terminal", "add", "--merchant", merchant)
        let key = SigningKey(from: .system)
        let request = PairingRequest(code: added["code"]?.text ?? "", key: key.verifyingKey)
        let direct = PatientClient(address: node.address, key: key, http: http)
        let pairing = try await direct.post(Endpoint.terminals, request.json, key: "pair", again: false).json["signed"]
        guard let terminal = pairing?["terminal"]?.text, let nodeKey = Base64.decode(pairing?["node_key"]?.text ?? "")
        else { throw HarnessFailure("The node pairs no terminal.") }
        self.terminal = terminal
        self.merchant = merchant
        data = node.data
        client = PatientClient(address: address, key: key, http: http)
        listener = EventListener(client, node: try VerifyingKey(bytes: nodeKey))
    }

    /// Waits until it has heard of everything that happened.
    func hearsOfEverything() async throws {
        let node = Database.node(in: data)
        _ = try await Patience.wait(for: "the last event of \(terminal)", within: .seconds(120)) {
            let count = try await node.value("SELECT count(*) FROM events WHERE terminal = '\(terminal)'")
            return count == "\(listener.last)" ? true : nil
        }
    }
}
