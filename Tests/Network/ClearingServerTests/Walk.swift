import Clearing
import ClearingProtocol
import DescribedAPI
import Testing

/// A walk through everything that is described, noting which answers came. Each answer is held against the description
/// by the client that asks.
final class Walk {
    let shop: Shop
    let base: String
    let description: APIDescription
    private var answered: [String: Set<Int>] = [:]
    private var count = 0

    /// What a walk cannot bring about: the node must be out of order, or a wallet revoked at the very moment.
    private static let outOfReach: Set = ["unavailable", "wallet-revoked", "rate-limited"]

    init(_ shop: Shop, _ base: String) throws {
        self.shop = shop
        self.base = base
        description = try APIDescription.current.get()
    }

    func client(_ key: SigningKey) -> RawClient { RawClient(base: base, key: key) }

    /// Asks, and insists on a status.
    @discardableResult
    func ask(
        _ client: RawClient,
        _ method: String,
        _ path: String,
        query: String? = nil,
        fields: [(name: String, value: String)] = [],
        _ body: [UInt8]? = nil,
        key: String? = nil,
        expecting status: Int
    ) async throws -> JSONValue {
        count += 1
        let key = method == "POST" ? key ?? "walk-\(count)" : nil
        let signed = client.fields(method, path, query: query, body: body, idempotencyKey: key)
        let answer = try await client.send(method, path, query: query, fields: signed + fields, body: body)
        let text = String(decoding: answer.bytes, as: UTF8.self)
        #expect(answer.status == status, "\(method) \(path): \(text)")
        note(method, path, answer.status)
        return answer.type.hasSuffix("json") ? try JSONDocument(parsing: answer.bytes).root.value : .string(text)
    }

    /// Posts what succeeds, and then again under a key that came with another request.
    @discardableResult
    func post(_ client: RawClient, _ path: String, _ body: [UInt8] = Array("{}".utf8)) async throws -> JSONValue {
        let answer = try await ask(client, "POST", path, body, expecting: 200)
        try await ask(client, "POST", path, body + [0x20], key: "walk-\(count)", expecting: 422)
        return answer
    }

    /// Sends what every operation refuses in the same way: no signature, a body that is too large, a POST without its
    /// key.
    func provoke(_ operation: DescribedOperation) async throws {
        let path = try operation.filledPath(in: description)
        let client = client(shop.terminalKey)
        if operation.isSigned {
            note(operation.method, path, try await client.send(operation.method, path, fields: []).status)
            let large = try await client.announce(operation.method, path, length: 8 << 20 + 1)
            note(operation.method, path, large.status)
        }
        if operation.method == "POST" {
            note("POST", path, try await client.send("POST", path, body: Array("{}".utf8)).status)
        }
    }

    private func note(_ method: String, _ path: String, _ status: Int) {
        guard let operation = description.operation(method, path) else { return }
        answered[operation.name, default: []].insert(status)
    }

    /// The described answers that never came, such as `GET /v1/wallet 404`.
    var missing: [String] {
        description.operations.flatMap { operation in
            operation.responses.filter { status, response in
                let isWithinReach = response.kinds.isEmpty || !response.kinds.isSubset(of: Self.outOfReach)
                return isWithinReach && answered[operation.name]?.contains(status) != true
            }.keys.sorted().map { "\(operation.name) \($0)" }
        }
    }
}
