import AsyncHTTPClient
import ClearingProtocol
import Foundation
import NIOCore
import NIOHTTP1

/// Somebody with a key who asks.
struct LoadClient: Sendable {
    struct Refused: Error, CustomStringConvertible {
        let description: String
    }

    let key: SigningKey
    let address: String
    let http: HTTPClient

    init(_ key: SigningKey, _ address: String, _ http: HTTPClient) {
        (self.key, self.address, self.http) = (key, address, http)
    }

    /// Posts under a key of its own and answers the body.
    func post(_ path: String, _ body: some JSONMessage, key idempotencyKey: String) async throws -> String {
        let bytes = body.canonicalBytes
        var request = request("POST", path, bytes, key: idempotencyKey)
        request.body = .bytes(ByteBuffer(bytes: bytes))
        let response = try await http.execute(request, timeout: .seconds(60))
        let text = String(buffer: try await response.body.collect(upTo: 1 << 20))
        guard response.status == .ok else { throw Refused(description: "\(path): \(response.status.code) \(text)") }
        return text
    }

    func request(_ method: String, _ path: String, _ body: [UInt8]? = nil, key idempotencyKey: String? = nil)
        -> HTTPClientRequest
    {
        var request = HTTPClientRequest(url: address + path)
        request.method = HTTPMethod(rawValue: method)
        let fields = RequestSigner(key: key).fields(
            method: method,
            authority: String(address.dropFirst("http://".count)),
            path: path,
            body: body,
            idempotencyKey: idempotencyKey
        )
        for field in fields { request.headers.add(name: field.name, value: field.value) }
        return request
    }
}
