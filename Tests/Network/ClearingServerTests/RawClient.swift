import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
import Timekeeping

/// A client that can be told to send what no proper one would.
struct RawClient {
    struct Answer {
        let status: Int
        let type: String
        let language: String?
        /// The seconds of Retry-After.
        let retryAfter: Int?
        let bytes: [UInt8]

        func problem() throws -> Problem { try Problem(parsing: bytes) }
    }

    let base: String
    let key: SigningKey
    var clock = TimeSource.system

    var authority: String { String(base.dropFirst("http://".count)) }

    /// The signed fields of a request.
    func fields(
        _ method: String,
        _ path: String,
        query: String? = nil,
        body: [UInt8]? = nil,
        idempotencyKey: String? = nil
    ) -> [(name: String, value: String)] {
        RequestSigner(key: key, clock: clock).fields(
            method: method,
            authority: authority,
            path: path,
            query: query,
            body: body,
            idempotencyKey: idempotencyKey
        )
    }

    /// Sends fields and body as they are.
    func send(
        _ method: String,
        _ path: String,
        query: String? = nil,
        fields: [(name: String, value: String)],
        body: [UInt8]? = nil
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: base + path + (query.map { "?" + $0 } ?? ""))
        request.method = HTTPMethod(rawValue: method)
        for field in fields { request.headers.add(name: field.name, value: field.value) }
        if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(20))
        return Answer(
            status: Int(response.status.code),
            type: response.headers.first(name: "content-type") ?? "",
            language: response.headers.first(name: "content-language"),
            retryAfter: response.headers.first(name: "retry-after").flatMap { Int($0) },
            bytes: Array(try await response.body.collect(upTo: 1 << 22).readableBytesView)
        )
    }

    /// Signs and sends.
    func send(
        _ method: String,
        _ path: String,
        query: String? = nil,
        body: [UInt8]? = nil,
        idempotencyKey: String? = nil
    ) async throws -> Answer {
        let fields = fields(method, path, query: query, body: body, idempotencyKey: idempotencyKey)
        return try await send(method, path, query: query, fields: fields, body: body)
    }
}
