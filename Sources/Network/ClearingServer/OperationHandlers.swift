import Clearing
import ClearingProtocol
import HTTPTypes
import Hummingbird

/// What whoever runs the node asks: whether it serves, whether it is ready, and its figures.
struct OperationHandlers: Sendable {
    let node: ClearingNode
    let state: ServerState

    @Sendable func health(_: Request, _: ClearingRequestContext) async throws -> Response {
        Response(Health(status: .ok))
    }

    @Sendable func ready(_: Request, _: ClearingRequestContext) async throws -> Response {
        guard !state.isStopping else { throw RetryLater.stopping }
        guard try await node.isReady() else {
            throw Problem(.unavailable, "The node's books are not prepared or cannot be written; try again.")
        }
        return Response(Health(status: .ready))
    }

    /// The figures tell of turnover, so they are for this machine: nobody is answered who comes from elsewhere, or
    /// through a proxy.
    @Sendable func metrics(request: Request, context: ClearingRequestContext) async throws -> Response {
        let proxies = ["forwarded", "x-forwarded-for", "via"].compactMap { HTTPField.Name($0) }
        guard context.isLocal, proxies.allSatisfy({ request.headers[$0] == nil }) else {
            throw Problem(.notFound, "There is no such path.")
        }
        let text = try await NodeReport(node: node, state: state).text()
        return Response(text: text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
