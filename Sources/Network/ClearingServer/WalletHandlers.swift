import Clearing
import ClearingProtocol
import HTTPTypes
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
        return answer(order, to: request)
    }

    @Sendable func pay(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let payment: WalletPayment = try context.message()
        let token = try context.part("token")
        let order = try await node.orders.pay(token: token, payment, from: caller.wallet(), mark: caller.mark)
        return answer(order, to: request)
    }

    @Sendable func decline(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let token = try context.part("token")
        let order = try await node.orders.decline(token: token, by: caller.wallet(), mark: caller.mark)
        return answer(order, to: request)
    }

    /// An order with the merchant's name in the payer's language.
    private func answer(_ order: WalletOrder, to request: Request) -> Response {
        let language = AcceptLanguage(request.headers[.acceptLanguage]).best(of: order.languages)
        var response = Response(order.named(in: language))
        response.headers[.contentLanguage] = language.rawValue
        response.headers[.vary] = HTTPField.Name.acceptLanguage.rawName
        return response
    }
}
