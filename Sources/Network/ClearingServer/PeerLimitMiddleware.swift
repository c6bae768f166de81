import Hummingbird

/// Limits what an address may ask that nobody signs.
struct PeerLimitMiddleware: RouterMiddleware {
    typealias Context = ClearingRequestContext

    let state: ServerState

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        if let peer = context.peer, let seconds = state.peers?.take(peer) { throw RetryLater.tooMany(seconds) }
        return try await next(request, context)
    }
}
