import Hummingbird

/// Takes nothing new once the server was told to stop.
struct StopMiddleware: RouterMiddleware {
    typealias Context = ClearingRequestContext

    let state: ServerState

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard !state.isStopping else { throw RetryLater.stopping }
        return try await next(request, context)
    }
}
