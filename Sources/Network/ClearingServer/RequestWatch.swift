import Clearing
import HTTPTypes
import Hummingbird
import Logging

/// Counts and logs every request: what was asked of which route, by which key, how it ended and how long it took. What
/// stands in paths, queries, fields and bodies is logged nowhere: codes, tokens and PINs are among it.
struct RequestWatch: RouterMiddleware {
    typealias Context = ClearingRequestContext

    let figures: RequestFigures

    /// Asked so often by machines that only whoever looks closely wants to read of it.
    private static let quiet: Set = ["/health", "/ready", "/metrics"]
    private static let methods: Set = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        figures.begin()
        do {
            var response = try await next(request, context)
            let duration = start.duration(to: .now)
            let kind = RequestFigures.Kind(
                method: Self.methods.contains(request.method.rawValue) ? request.method.rawValue : "other",
                // Of a path that leads nowhere only that is kept: anybody can make one up.
                route: context.endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "none",
                status: response.status.code
            )
            figures.end(kind, after: duration)
            log(kind, duration, context)
            response.headers[.requestIdentifier] = context.id
            return response
        } catch {
            figures.end(nil, after: .zero)
            throw error
        }
    }

    private func log(_ kind: RequestFigures.Kind, _ duration: Duration, _ context: Context) {
        var metadata: Logger.Metadata = [
            "method": "\(kind.method)",
            "route": "\(kind.route)",
            "status": .stringConvertible(kind.status),
            "duration_us": .stringConvertible(duration.microseconds),
        ]
        if let key = context.trace.keyIdentifier {
            metadata["key"] = "\(key)"
        } else if let peer = context.peer {
            metadata["peer"] = "\(peer)"
        }
        context.logger.log(level: Self.quiet.contains(kind.route) ? .debug : .info, "request", metadata: metadata)
    }
}

extension HTTPField.Name {
    /// The field that names a request as the log does.
    fileprivate static let requestIdentifier = HTTPField.Name("request-id") ?? .server
}
