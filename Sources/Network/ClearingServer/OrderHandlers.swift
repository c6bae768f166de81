import Clearing
import ClearingProtocol
import Hummingbird

/// What terminals ask.
struct OrderHandlers: Sendable {
    let node: ClearingNode

    @Sendable func pair(_: Request, context: ClearingRequestContext) async throws -> Response {
        guard let pairing = context.pairing else { throw Problem(.malformed, "There is no pairing in the request.") }
        return Response(try await node.terminals.pair(pairing, mark: context.signer().mark))
    }

    @Sendable func register(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let registration: OrderRegistration = try context.message()
        return Response(try await node.orders.register(registration, by: caller.terminal(), mark: caller.mark))
    }

    @Sendable func status(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let reference = try context.attempt()
        return Response(try await node.orders.status(of: reference, for: caller.terminal(), mark: caller.mark))
    }

    @Sendable func cancel(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        try context.requireNothing()
        let reference = try context.attempt()
        return Response(try await node.orders.cancel(reference, by: caller.terminal(), mark: caller.mark))
    }
}
