import Clearing
import ClearingProtocol
import Hummingbird

/// What is sent at the end of a shift, and the log that it ends up in.
struct BatchHandlers: Sendable {
    let node: ClearingNode

    @Sendable func accept(request: Request, context: ClearingRequestContext) async throws -> Response {
        try await accept(request, context, isByLine: false)
    }

    @Sendable func acceptByLine(request: Request, context: ClearingRequestContext) async throws -> Response {
        try await accept(request, context, isByLine: true)
    }

    private func accept(
        _ request: Request,
        _ context: ClearingRequestContext,
        isByLine: Bool
    ) async throws -> Response {
        let caller = try context.signer()
        let terminal = try caller.terminal()
        guard try context.part("terminal") == terminal else {
            throw Problem(.unauthorised, "The batch is another terminal's; sign it with that one's key.")
        }
        let acknowledgement = try await node.batches.accept(
            context.body,
            number: context.number("number"),
            from: terminal,
            holding: checkpointSize(request),
            isByLine: isByLine,
            mark: caller.mark
        )
        return Response(acknowledgement)
    }

    @Sendable func checkpoint(_: Request, context: ClearingRequestContext) async throws -> Response {
        Response(text: try await node.log.checkpoint())
    }

    private func checkpointSize(_ request: Request) throws(Problem) -> Int {
        guard let text = request.uri.queryParameters["from"] else { return 0 }
        guard let size = Int(text), size >= 0, String(size) == text else {
            throw Problem(.malformed, "The query from must be the size of a checkpoint, from 0.", field: "from")
        }
        return size
    }
}
