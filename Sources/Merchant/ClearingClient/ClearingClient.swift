import AsyncHTTPClient
public import ClearingProtocol
import NIOCore
import NIOHTTP1
import Timekeeping

/// A terminal's connection to a clearing node over HTTP.
public final class ClearingClient: ClearingService {
    private let address: ClearingAddress
    private let key: SigningKey
    private let signer: RequestSigner
    private let entropy: Entropy
    private let policy: RetryPolicy
    private let http: HTTPClient

    /// How long a cashier waits for one answer, in seconds.
    private static let patience: Int64 = 5
    /// The longest answer that is taken, in bytes.
    private static let longestAnswer = 4 << 20

    /// A client for the node at an address. ``close()`` must be called before it goes.
    public init(
        address: ClearingAddress,
        key: SigningKey,
        entropy: Entropy = .system,
        policy: RetryPolicy = .counter
    ) {
        self.address = address
        self.key = key
        self.entropy = entropy
        self.policy = policy
        signer = RequestSigner(key: key, entropy: entropy)
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        // A node sends a heartbeat every 15 seconds; three that are missing mean that nobody is there any more.
        configuration.timeout = .init(connect: .seconds(Self.patience), read: .seconds(45))
        configuration.connectionPool.retryConnectionEstablishment = false
        // Events share the connection pool; one that is idle is worth keeping through a quiet hour at the counter.
        configuration.connectionPool.idleTimeout = .seconds(60)
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Ends all connections.
    public func close() async {
        try? await http.shutdown()
    }

    public func pair(code: String) async throws(ClearingError) -> Signed<Pairing> {
        let request = PairingRequest(code: code, key: key.verifyingKey)
        return try await send(.POST, Endpoint.terminals, body: request.canonicalBytes, idempotencyKey: "pair-\(code)")
    }

    public func register(
        _ registration: OrderRegistration,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try await send(.POST, Endpoint.orders, body: registration.canonicalBytes, idempotencyKey: idempotencyKey)
    }

    public func status(of reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        try await send(.GET, Endpoint.order(reference))
    }

    public func cancel(_ reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        let body = JSONValue.object([:]).canonicalBytes
        let path = Endpoint.cancellation(of: reference)
        return try await send(.POST, path, body: body, idempotencyKey: "cancel-\(reference)")
    }

    public func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        let path = Endpoint.batch(terminal: terminal, number: number)
        return try await send(.PUT, path, query: "from=\(checkpointSize)", body: batch)
    }

    public func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    try await self.listen(after: number) { continuation.yield($0) }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}

extension ClearingClient {
    private func listen(after number: Int, _ receive: (ClearingSignal) -> Void) async throws(ClearingError) {
        var request = request(.GET, Endpoint.events, query: nil, body: nil, idempotencyKey: nil)
        request.headers.add(name: "accept", value: "text/event-stream")
        request.headers.add(name: "last-event-id", value: String(number))
        do {
            // The stream has no end, so the deadline is for its head only; heartbeats show that the rest is alive.
            let response = try await http.execute(request, deadline: .distantFuture)
            guard response.status == .ok else {
                throw Self.refusal(try await response.body.collect(upTo: Self.longestAnswer), response.status)
            }
            receive(.heartbeat)
            var parser = ServerSentEventParser()
            for try await buffer in response.body {
                for item in try parser.feed(buffer.readableBytesView) { receive(try Self.signal(item)) }
            }
        } catch {
            throw Self.error(error)
        }
    }

    private static func signal(_ item: ServerSentEventParser.Item) throws(ClearingError) -> ClearingSignal {
        switch item {
        case .comment: return .heartbeat
        case .event(let data):
            do {
                return .event(try Signed(parsing: data))
            } catch {
                throw .unintelligible("\(error)")
            }
        }
    }

    private func send<Answer: JSONMessage>(
        _ method: HTTPMethod,
        _ path: String,
        query: String? = nil,
        body: [UInt8]? = nil,
        idempotencyKey: String? = nil
    ) async throws(ClearingError) -> Answer {
        var failures = 0
        while true {
            do {
                return try await sendOnce(method, path, query: query, body: body, idempotencyKey: idempotencyKey)
            } catch {
                failures += 1
                guard error.isTransient, failures < policy.attempts, !Task.isCancelled else { throw error }
                let pause = policy.pause(afterFailures: failures, entropy: entropy)
                try? await Task.sleep(for: .milliseconds(pause))
            }
        }
    }

    private func sendOnce<Answer: JSONMessage>(
        _ method: HTTPMethod,
        _ path: String,
        query: String?,
        body: [UInt8]?,
        idempotencyKey: String?
    ) async throws(ClearingError) -> Answer {
        let request = request(method, path, query: query, body: body, idempotencyKey: idempotencyKey)
        let bytes: ByteBuffer
        let status: HTTPResponseStatus
        do {
            let response = try await http.execute(request, timeout: .seconds(Self.patience))
            status = response.status
            bytes = try await response.body.collect(upTo: Self.longestAnswer)
        } catch {
            throw Self.error(error)
        }
        guard (200..<300).contains(Int(status.code)) else { throw Self.refusal(bytes, status) }
        do {
            return try Answer(parsing: Array(bytes.readableBytesView))
        } catch {
            throw .unintelligible("\(error)")
        }
    }

    private func request(
        _ method: HTTPMethod,
        _ path: String,
        query: String?,
        body: [UInt8]?,
        idempotencyKey: String?
    ) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address.base + path + (query.map { "?" + $0 } ?? ""))
        request.method = method
        let fields = signer.fields(
            method: method.rawValue,
            authority: address.authority,
            path: path,
            query: query,
            body: body,
            idempotencyKey: idempotencyKey
        )
        for field in fields { request.headers.add(name: field.name, value: field.value) }
        if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
        return request
    }

    private static func refusal(_ bytes: ByteBuffer, _ status: HTTPResponseStatus) -> ClearingError {
        guard let problem = try? Problem(parsing: Array(bytes.readableBytesView)) else {
            return .unintelligible("it says \(status.code) without a reason.")
        }
        return .refused(problem)
    }

    private static func error(_ error: any Error) -> ClearingError {
        switch error {
        case let error as ClearingError: error
        case let error as HTTPClientError where error == .connectTimeout: .unreachable("no connection in time")
        case is HTTPClientError: .noAnswer("the connection ended")
        case is CancellationError: .noAnswer("it was not waited for")
        default: .unreachable("no connection")
        }
    }
}
