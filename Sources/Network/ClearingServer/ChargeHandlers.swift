import Clearing
import ClearingProtocol
import Hummingbird

/// What terminals ask beside orders: charges of payers' codes, and what is given back.
struct ChargeHandlers: Sendable {
    let node: ClearingNode

    @Sendable func charge(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let request: ChargeRequest = try context.message()
        return Response(try await node.charges.charge(request, by: caller.terminal(), mark: caller.mark))
    }

    @Sendable func reverse(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        try context.requireNothing()
        let reference = try context.attempt()
        return Response(try await node.orders.reverse(reference, by: caller.terminal(), mark: caller.mark))
    }

    @Sendable func refund(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let request: RefundRequest = try context.message()
        return Response(try await node.refunds.refund(request, by: caller.terminal(), mark: caller.mark))
    }

    @Sendable func refundStatus(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let refund = try JSONReader(.string(context.part("refund")), path: "refund").refundNumber()
        return Response(try await node.refunds.status(of: refund, for: caller.terminal(), mark: caller.mark))
    }
}
