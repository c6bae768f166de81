import AsyncHTTPClient
import ClearingProtocol
import DescribedAPI
import NIOCore
import NIOHTTP1
import Testing
import Timekeeping

/// A client that can be told to send what no proper one would, and holds every answer against the description.
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
        return try await answer(to: request, method, path, query: query, body: body)
    }

    /// Sends a head that says how long the body will be, and nothing of it.
    func announce(_ method: String, _ path: String, length: Int64) async throws -> Answer {
        var request = HTTPClientRequest(url: base + path)
        request.method = HTTPMethod(rawValue: method)
        request.body = .stream(AsyncStream<ByteBuffer> { _ in }, length: .known(length))
        return try await answer(to: request, method, path)
    }

    private func answer(
        to request: HTTPClientRequest,
        _ method: String,
        _ path: String,
        query: String? = nil,
        body: [UInt8]? = nil
    ) async throws -> Answer {
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(120))
        let fields = Dictionary(response.headers.map { ($0.lowercased(), $1) }, uniquingKeysWith: { "\($0), \($1)" })
        let isStream = fields["content-type"] == "text/event-stream"
        let bytes = try await isStream ? Self.firstBytes(of: response) : Self.allBytes(of: response)
        let exchange = Exchange(
            method: method,
            path: path,
            query: query,
            request: body,
            status: Int(response.status.code),
            fields: fields,
            answer: bytes
        )
        for fault in try APIDescription.current.get().faults(of: exchange) { Issue.record("\(fault)") }
        return Answer(
            status: exchange.status,
            type: fields["content-type"] ?? "",
            language: fields["content-language"],
            retryAfter: fields["retry-after"].flatMap { Int($0) },
            bytes: bytes
        )
    }

    private static func allBytes(of response: HTTPClientResponse) async throws -> [UInt8] {
        Array(try await response.body.collect(upTo: 1 << 22).readableBytesView)
    }

    /// A stream has no end.
    private static func firstBytes(of response: HTTPClientResponse) async throws -> [UInt8] {
        for try await buffer in response.body { return Array(buffer.readableBytesView) }
        return []
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
