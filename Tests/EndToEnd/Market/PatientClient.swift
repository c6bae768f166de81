import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
import Testing

/// Asks again and again, under the same idempotency key and with a new signature, until there is an answer.
struct PatientClient: Sendable {
    /// What the node said.
    struct Answer: Sendable, Hashable {
        let status: Int
        let json: JSON

        var isDone: Bool { status == 200 }
    }

    let address: String
    let key: SigningKey
    let http: HTTPClient

    private static let patience = Duration.seconds(60)

    /// Posts; then perhaps again as if the answer had been lost: it must be the same.
    func post(_ path: String, _ body: JSONValue = .object([:]), key: String, again: Bool) async throws -> Answer {
        let answer = try await ask("POST", path, body, key: key)
        guard again else { return answer }
        let second = try await ask("POST", path, body, key: key)
        #expect(second == answer, "POST \(path) \(key) was answered otherwise the second time")
        return answer
    }

    func get(_ path: String) async throws -> Answer { try await ask("GET", path, nil, key: nil) }

    private func ask(_ method: String, _ path: String, _ body: JSONValue?, key: String?) async throws -> Answer {
        try await Patience.wait(for: "an answer to \(method) \(path)", within: Self.patience) {
            guard let answer = try? await send(method, path, body?.canonicalBytes, key: key) else { return nil }
            // The line had the very same bytes arrive before these; or the node is not ready, or is asked too often.
            let isReplay = answer.status == 401 && answer.json["type"] == "urn:counterfoil:problem:replayed"
            return isReplay || [429, 503].contains(answer.status) ? nil : answer
        }
    }

    private func send(_ method: String, _ path: String, _ body: [UInt8]?, key: String?) async throws -> Answer {
        var request = request(method, path, body, key: key)
        if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
        let response = try await http.execute(request, timeout: .seconds(5))
        let text = String(buffer: try await response.body.collect(upTo: 1 << 20))
        return Answer(status: Int(response.status.code), json: try JSON(parsing: text))
    }

    /// A signed request.
    func request(_ method: String, _ path: String, _ body: [UInt8]? = nil, key: String? = nil) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address + path)
        request.method = HTTPMethod(rawValue: method)
        let fields = RequestSigner(key: self.key).fields(
            method: method,
            authority: String(address.dropFirst("http://".count)),
            path: path,
            body: body,
            idempotencyKey: key
        )
        for field in fields { request.headers.add(name: field.name, value: field.value) }
        return request
    }
}
