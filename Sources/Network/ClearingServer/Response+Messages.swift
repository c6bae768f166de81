import ClearingProtocol
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// A message as canonical JSON.
    init(_ message: some JSONMessage, status: HTTPResponse.Status = .ok, type: String = "application/json") {
        self.init(bytes: message.canonicalBytes, status: status, type: type)
    }

    /// A problem (RFC 9457).
    init(_ problem: Problem) {
        self.init(
            problem,
            status: HTTPResponse.Status(code: problem.kind.status),
            type: "application/problem+json"
        )
    }

    /// A text.
    init(text: String) {
        self.init(bytes: Array(text.utf8), status: .ok, type: "text/plain; charset=utf-8")
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
