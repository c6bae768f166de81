public import AsyncHTTPClient
public import ClearingProtocol
import NIOCore
import NIOHTTP1
public import PaymentCodes
public import Timekeeping

/// A payer's phone: looks at what a code stands for, and pays it or says no, with the wallet's key.
public struct WalletClient: Sendable {
    private let key: SigningKey
    private let node: String
    private let language: PayerLanguage
    private let http: HTTPClient
    private let clock: TimeSource
    private let entropy: Entropy

    private static let patience: Int64 = 10
    private static let longestAnswer = 1 << 20

    /// A phone with a wallet's key.
    ///
    /// - Parameters:
    ///   - node: the address of the wallet's own node, such as `https://pay.example`.
    ///   - language: in which merchants are named to its owner.
    ///   - clock: what dates its signatures.
    ///   - entropy: where its nonces and idempotency keys come from.
    public init(
        key: SigningKey,
        node: String,
        language: PayerLanguage = .english,
        http: HTTPClient = .shared,
        clock: TimeSource = .system,
        entropy: Entropy = .system
    ) {
        self.key = key
        self.node = node
        self.language = language
        self.http = http
        self.clock = clock
        self.entropy = entropy
    }

    /// What a code stands for.
    ///
    /// - Throws: ``WalletError/otherPrice(code:network:)`` when the code says another price than the network.
    public func view(_ code: ScannedOrder) async throws(WalletError) -> WalletOrder {
        let order: WalletOrder = try await send(.GET, Endpoint.walletOrder(token: code.token), to: code.base ?? node)
        if let price = code.amount, price != order.amount {
            throw .otherPrice(code: price, network: order.amount)
        }
        return order
    }

    /// Pays what a code stands for, if it is still the amount that was seen.
    public func pay(_ code: ScannedOrder, _ payment: WalletPayment) async throws(WalletError) -> WalletOrder {
        let path = Endpoint.walletPayment(token: code.token)
        return try await send(.POST, path, to: code.base ?? node, body: payment.canonicalBytes)
    }

    /// Says no to what a code stands for.
    public func decline(_ code: ScannedOrder) async throws(WalletError) -> WalletOrder {
        try await send(.POST, Endpoint.walletRefusal(token: code.token), to: code.base ?? node, body: Self.nothing)
    }

    /// What the wallet holds.
    public func balance() async throws(WalletError) -> WalletBalance {
        try await send(.GET, Endpoint.wallet, to: node)
    }

    /// Puts a new key in the place of the wallet's, from then on the one to ask with.
    public func rotateKey(to new: SigningKey, at base: String) async throws(WalletError) -> Signed<KeyChange> {
        let rotation = KeyRotation(key: new.verifyingKey, replaces: key.verifyingKey.identifier)
        return try await send(.POST, Endpoint.keys, to: base, body: Signed(rotation, by: new).canonicalBytes)
    }

    func send<Answer: JSONMessage>(
        _ method: HTTPMethod,
        _ path: String,
        query: String? = nil,
        to base: String,
        body: [UInt8]? = nil
    ) async throws(WalletError) -> Answer {
        guard base.hasPrefix("https://") || base.hasPrefix("http://") else { throw .address(base) }
        var request = HTTPClientRequest(url: base + path + (query.map { "?" + $0 } ?? ""))
        request.method = method
        let fields = RequestSigner(key: key, clock: clock, entropy: entropy).fields(
            method: method.rawValue,
            authority: Self.authority(of: base),
            path: path,
            query: query,
            body: body,
            idempotencyKey: body.map { _ in Identifier.random(20, from: entropy) }
        )
        request.headers.add(name: "Accept-Language", value: language.rawValue)
        for field in fields { request.headers.add(name: field.name, value: field.value) }
        if let body { request.body = .bytes(ByteBuffer(bytes: body)) }
        let (status, bytes): (HTTPResponseStatus, [UInt8])
        do {
            let response = try await http.execute(request, timeout: .seconds(Self.patience))
            status = response.status
            bytes = Array(try await response.body.collect(upTo: Self.longestAnswer).readableBytesView)
        } catch {
            throw Self.error(error, at: base)
        }
        return try Self.read(bytes, status)
    }

    /// What went wrong on the way to a node.
    private static func error(_ error: any Error, at base: String) -> WalletError {
        switch error {
        case let error as HTTPClientError where noAddress.contains(error): .address(base)
        case let error as HTTPClientError where tooLate.contains(error): .noAnswer(base, reason: "not in time")
        case is CancellationError: .noAnswer(base, reason: "it was not waited for")
        default: .noAnswer(base, reason: "no connection")
        }
    }

    private static let noAddress: [HTTPClientError] = [.emptyHost, .invalidURL]
    private static let tooLate: [HTTPClientError] = [.connectTimeout, .deadlineExceeded, .readTimeout]

    private static func read<Answer: JSONMessage>(
        _ bytes: [UInt8],
        _ status: HTTPResponseStatus
    ) throws(WalletError) -> Answer {
        if status == .ok, let answer = try? Answer(parsing: bytes) { return answer }
        if let problem = try? Problem(parsing: bytes) { throw .refused(problem) }
        throw .failed("the node says \(status.code) and nothing that can be read")
    }

    /// The host and port of a base, as the signature covers them: without the scheme's own port.
    private static func authority(of base: String) -> String {
        let parts = base.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
        guard let scheme = parts.first, parts.count == 2 else { return base }
        let own = scheme == "https:" ? ":443" : ":80"
        return parts[1].hasSuffix(own) ? String(parts[1].dropLast(own.count)) : parts[1]
    }
}
