import AsyncHTTPClient
import ClearingProtocol
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import Timekeeping

#if canImport(Glibc)
    import Glibc
#endif

extension ClearingClient {
    /// Sends a request as often as the policy says, with the same idempotency key each time.
    func send<Answer: JSONMessage>(
        _ method: HTTPMethod,
        _ path: String,
        query: String? = nil,
        body: [UInt8]? = nil,
        idempotencyKey: String? = nil,
        longestAnswer: Int = ClearingClient.longestAnswer
    ) async throws(ClearingError) -> Answer {
        var failures = 0
        // Once one of the requests may have arrived, that the next one did not says nothing any more.
        var doubt: ClearingError?
        while true {
            // Each try is signed anew: a signature is good once.
            let request = request(method, path, query: query, body: body, idempotencyKey: idempotencyKey)
            do {
                return try await answer(to: request, longest: longestAnswer)
            } catch {
                failures += 1
                if error.mayHaveActed { doubt = error }
                guard !Task.isCancelled,
                    let pause = policy.pause(after: error, failures: failures, entropy: entropy)
                else { throw error.isFinalRefusal ? error : doubt ?? error }
                try? await Task.sleep(for: .milliseconds(pause))
            }
        }
    }

    private func answer<Answer: JSONMessage>(
        to request: HTTPClientRequest,
        longest: Int
    ) async throws(ClearingError) -> Answer {
        let bytes: ByteBuffer
        let response: HTTPClientResponse
        do {
            response = try await http.execute(request, timeout: .seconds(Self.patience))
            bytes = try await response.body.collect(upTo: longest)
        } catch {
            throw Self.error(error)
        }
        guard (200..<300).contains(Int(response.status.code)) else { throw Self.refusal(response, bytes) }
        do {
            return try Answer(parsing: Array(bytes.readableBytesView))
        } catch {
            throw .unintelligible("\(error)")
        }
    }

    /// What a node says that does not do what it was asked.
    static func refusal(_ response: HTTPClientResponse, _ bytes: ByteBuffer) -> ClearingError {
        switch response.status {
        case .tooManyRequests, .serviceUnavailable:
            let field = response.headers.first(name: "retry-after")
            return .busy(retryAfter: field.flatMap { RetryAfter.seconds($0, at: TimeSource.system.now()) })
        // A gateway that gave up waiting does not know what came of the request.
        case .badGateway, .gatewayTimeout: return .noAnswer("a gateway says \(response.status.code)")
        default: break
        }
        guard let problem = try? Problem(parsing: Array(bytes.readableBytesView)) else {
            return .unintelligible("it says \(response.status.code) without a reason.")
        }
        // Somebody on the way sent it twice: it arrived, and what was answered to it was lost.
        if problem.kind == .replayed { return .noAnswer("it arrived twice, and its answer did not come") }
        return .refused(problem)
    }

    /// What went wrong on the way. Only what is certain not to have been sent counts as that.
    static func error(_ error: any Error) -> ClearingError {
        switch error {
        case let error as ClearingError: error
        case let error as HTTPClientError where notConnected.contains(error): .unreachable("no connection in time")
        case let error as HTTPClientError where tooLate.contains(error): .noAnswer("not in time")
        case is NIOConnectionError: .unreachable("no connection")
        // Other errors of the system may also come once something was sent.
        case let error as IOError where error.errnoCode == ECONNREFUSED: .unreachable("no connection")
        case let error as NIOSSLError where error.isHandshakeFailure: .untrusted(Self.notVouchedFor)
        case let error as NIOSSLExtraError where error == .failedToValidateHostname: .untrusted(Self.notVouchedFor)
        case is CancellationError: .noAnswer("it was not waited for")
        default: .noAnswer("the connection ended")
        }
    }

    private static let notVouchedFor = "nobody vouches for it, or not for this address"
    private static let notConnected: [HTTPClientError] = [
        .connectTimeout, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout,
    ]
    private static let tooLate: [HTTPClientError] = [.deadlineExceeded, .readTimeout]
}

extension NIOSSLError {
    /// Whether both sides did not come to speak TLS, before anything was sent in it.
    fileprivate var isHandshakeFailure: Bool {
        if case .handshakeFailed = self { return true }
        return false
    }
}
