import Clearing
import ClearingProtocol
import Hummingbird

/// What payers ask.
struct WalletHandlers: Sendable {
    let node: ClearingNode

    @Sendable func balance(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        return Response(try await node.wallets.balance(of: caller.wallet(), mark: caller.mark))
    }

    @Sendable func view(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        _ = try caller.wallet()
        let order = try await node.orders.view(token: context.part("token"), mark: caller.mark)
        return Response(order, to: request)
    }

    @Sendable func pay(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let payment: WalletPayment = try context.message()
        let token = try context.part("token")
        let order = try await node.orders.pay(token: token, payment, from: caller.wallet(), mark: caller.mark)
        return Response(order, to: request)
    }

    @Sendable func decline(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        try context.requireNothing()
        let token = try context.part("token")
        let order = try await node.orders.decline(token: token, by: caller.wallet(), mark: caller.mark)
        return Response(order, to: request)
    }
}
