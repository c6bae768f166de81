import Clearing
import ClearingProtocol
import HTTPTypes
import Hummingbird
import NIOCore

/// Lets only requests pass that are signed by a known key (RFC 9421).
struct AdmissionMiddleware: RouterMiddleware {
    typealias Context = ClearingRequestContext

    let node: ClearingNode
    let state: ServerState
    /// Whether the request brings the key that signs it.
    let isPairing: Bool

    /// The largest body, in bytes.
    static let largestBody = 8 << 20

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var (request, context) = (request, context)
        let tooLarge = Problem(.tooLarge, "A request may have at most \(Self.largestBody) bytes.")
        // What says that it is too large is not read.
        if let length = request.headers[.contentLength].flatMap(Int.init), length > Self.largestBody { throw tooLarge }
        do {
            let buffer = try await request.collectBody(upTo: Self.largestBody)
            context.body = Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw tooLarge
        }
        do {
            try await admit(SignableRequest(request.head), &context)
        } catch let problem as Problem where problem.kind == .unauthorised {
            if let peer = context.peer, let seconds = state.peers?.take(peer) { throw RetryLater.tooMany(seconds) }
            throw problem
        }
        return try await next(request, context)
    }

    // Counted once the signature is verified: nobody can use up what another's key may send, and whoever has a key is
    // not counted with those who share an address.
    private func admit(_ signable: SignableRequest, _ context: inout Context) async throws {
        let caller: Caller
        if isPairing {
            (caller, context.pairing) = try await node.admission.admit(pairing: signable, body: context.body)
        } else {
            caller = try await node.admission.admit(signable, body: context.body)
        }
        context.caller = caller
        context.trace.keyIdentifier = caller.mark.keyIdentifier
        if let seconds = state.keys?.take(caller.mark.lineage) { throw RetryLater.tooMany(seconds) }
    }
}

extension SignableRequest {
    /// The parts of a request that a signature covers, as they came.
    fileprivate init(_ head: HTTPRequest) {
        let target = (head.path ?? "/").split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        // Lines of one name are joined (RFC 9421 section 2.1).
        let fields = Dictionary(
            head.headerFields.map { ($0.name.canonicalName, $0.value) },
            uniquingKeysWith: { "\($0), \($1)" }
        )
        self.init(
            method: head.method.rawValue,
            authority: head.authority ?? "",
            path: target.first.map(String.init) ?? "/",
            query: target.count > 1 ? String(target[1]) : nil,
            fields: fields
        )
    }
}
