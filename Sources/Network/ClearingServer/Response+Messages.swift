import ClearingProtocol
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A message as canonical JSON.
    init(_ message: some JSONMessage, status: HTTPResponse.Status = .ok, type: String = "application/json") {
        self.init(bytes: message.canonicalBytes, status: status, type: type)
    }

    /// An order with the merchant's name in the payer's language.
    init(_ order: WalletOrder, to request: Request) {
        let language = AcceptLanguage(request.headers[.acceptLanguage]).best(of: order.languages)
        self.init(order.named(in: language))
        headers[.contentLanguage] = language.rawValue
        headers[.vary] = HTTPField.Name.acceptLanguage.rawName
    }

    /// A problem (RFC 9457); one that may be gone in a moment says so.
    init(_ problem: Problem) {
        self.init(
            problem,
            status: HTTPResponse.Status(code: problem.kind.status),
            type: "application/problem+json"
        )
        if problem.kind == .unavailable { headers[.retryAfter] = "1" }
    }

    /// A refusal with the time after which it is worth trying again (RFC 9110 section 10.2.3).
    init(_ later: RetryLater) {
        self.init(later.problem)
        headers[.retryAfter] = String(later.seconds)
        if later.endsConnection { headers[.connection] = "close" }
    }

    /// A text.
    init(text: String, type: String = "text/plain; charset=utf-8") {
        self.init(bytes: Array(text.utf8), status: .ok, type: type)
    }

    /// Bytes of a type.
    init(bytes: [UInt8], status: HTTPResponse.Status = .ok, type: String) {
        self.init(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
