import AsyncHTTPClient
public import ClearingProtocol
import NIOCore
import NIOHTTP1
public import Timekeeping

/// A terminal's connection to a clearing node over HTTP.
public final class ClearingClient: ClearingService {
    let address: ClearingAddress
    let entropy: Entropy
    let policy: RetryPolicy
    let http: HTTPClient
    private let key: SigningKey
    private let signer: RequestSigner
    private let turn = UploadTurn()

    /// How long a cashier waits for one answer, in seconds.
    static let patience: Int64 = 5
    /// The longest answer that is taken, in bytes, beside what it repeats of the request.
    static let longestAnswer = 4 << 20
    /// How many times the size of a batch the answer to it may have: for each line that is not taken it says both how it
    /// came and how the network has it, and why.
    static let answerForBatch = 6

    /// A client for the node at an address. ``close()`` must be called before it goes.
    ///
    /// - Parameter trusted: what alone vouches for the node.
    public init(
        address: ClearingAddress,
        key: SigningKey,
        trusted: TrustedCertificates = .system,
        entropy: Entropy = .system,
        policy: RetryPolicy = .counter
    ) {
        self.address = address
        self.key = key
        self.entropy = entropy
        self.policy = policy
        signer = RequestSigner(key: key, entropy: entropy)
        var configuration = HTTPClient.Configuration()
        configuration.tlsConfiguration = trusted.configuration
        configuration.redirectConfiguration = .disallow
        // A node sends a heartbeat every 15 seconds; three that are missing mean that nobody is there any more. A
        // connection that does not come about is told before the request's own time is up: then nothing was sent.
        configuration.timeout = .init(connect: .seconds(Self.patience - 1), read: .seconds(45))
        configuration.connectionPool.retryConnectionEstablishment = false
        // Events share the connection pool; one that is idle is worth keeping through a quiet hour at the counter.
        configuration.connectionPool.idleTimeout = .seconds(60)
        http = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    public func close() async {
        try? await http.shutdown()
    }

    public func pair(code: String) async throws(ClearingError) -> Signed<Pairing> {
        let request = PairingRequest(code: code, key: key.verifyingKey)
        return try await send(.POST, Endpoint.terminals, body: request.canonicalBytes, idempotencyKey: "pair-\(code)")
    }

    public func rotate(to new: SigningKey) async throws(ClearingError) -> Signed<KeyChange> {
        let wish = KeyRotation(key: new.verifyingKey, replaces: key.verifyingKey.identifier)
        return try await send(
            .POST,
            Endpoint.keys,
            body: Signed(wish, by: new).canonicalBytes,
            idempotencyKey: "rotate-\(wish.replaces)-\(wish.key.identifier)"
        )
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
        let path = Endpoint.cancellation(of: reference)
        return try await send(.POST, path, body: Self.nothing, idempotencyKey: "cancel-\(reference)")
    }

    public func charge(
        _ charge: ChargeRequest,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try await send(.POST, Endpoint.charges, body: charge.canonicalBytes, idempotencyKey: idempotencyKey)
    }

    public func reverse(
        _ reference: AttemptReference,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        let path = Endpoint.reversal(of: reference)
        return try await send(.POST, path, body: Self.nothing, idempotencyKey: idempotencyKey)
    }

    public func refund(
        _ refund: RefundRequest,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<RefundStatus> {
        try await send(.POST, Endpoint.refunds, body: refund.canonicalBytes, idempotencyKey: idempotencyKey)
    }

    public func status(ofRefund refund: String) async throws(ClearingError) -> Signed<RefundStatus> {
        try await send(.GET, Endpoint.refund(refund))
    }

    public func statement(of day: BusinessDay) async throws(ClearingError) -> Signed<MerchantStatement> {
        try await send(.GET, Endpoint.statement(day.description))
    }

    public func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try await put(batch, at: Endpoint.batch(terminal: terminal, number: number), checkpointSize)
    }

    public func uploadByLine(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try await put(batch, at: Endpoint.batchLines(terminal: terminal, number: number), checkpointSize)
    }

    private func put(
        _ batch: [UInt8],
        at path: String,
        _ checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        await turn.take()
        let result: Result<BatchAcknowledgement, ClearingError>
        do {
            result = .success(
                try await send(
                    .PUT,
                    path,
                    query: "from=\(checkpointSize)",
                    body: batch,
                    longestAnswer: Self.longestAnswer + Self.answerForBatch * batch.count
                )
            )
        } catch {
            result = .failure(error)
        }
        await turn.give()
        return try result.get()
    }

    private static let nothing = JSONValue.object([:]).canonicalBytes
}

extension ClearingClient {
    /// A request, signed.
    func request(
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
}
