import Clearing
import ClearingProtocol
import HTTPTypes
import Hummingbird
import Logging

/// Answers whatever goes wrong with problem details (RFC 9457).
struct ProblemMiddleware: RouterMiddleware {
    typealias Context = ClearingRequestContext

    func handle(
        _ request: Request,
        context: Context,
        next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as CancellationError {
            throw error
        } catch let later as RetryLater {
            return Response(later)
        } catch {
            return Response(problem(error, context))
        }
    }

    private func problem(_ error: any Error, _ context: Context) -> Problem {
        switch error {
        case let problem as Problem: return problem
        case let error as JSONError: return Problem(error)
        case let error as any HTTPResponseError where error.status == .notFound:
            return Problem(.notFound, "There is no such path.")
        case let error as any HTTPResponseError where error.status.kind == .clientError:
            return Problem(.malformed, "The request cannot be read.")
        default:
            // Said in full to the operator, and to nobody else: it may name files.
            context.logger.error("A request failed", metadata: ["error": "\(error)"])
            return Problem(.unavailable, "The node cannot answer now; try again.")
        }
    }
}
