import Clearing
import ClearingProtocol
import Hummingbird

/// What payers ask beside paying an order: codes of their own, charges, static codes, PIN and history.
struct PayerHandlers: Sendable {
    let node: ClearingNode

    @Sendable func history(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let cursor = request.uri.queryParameters["before"].map { String($0) }
        return Response(
            try await node.wallets.history(of: caller.wallet(), before: cursor, most: count(request), mark: caller.mark)
        )
    }

    @Sendable func setPIN(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let change: PINChange = try context.message()
        return Response(try await node.wallets.setPIN(change, of: caller.wallet(), mark: caller.mark))
    }

    @Sendable func issueCode(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        try context.requireNothing()
        return Response(try await node.wallets.issueCode(for: caller.wallet(), mark: caller.mark))
    }

    @Sendable func charges(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        return Response(try await node.charges.waiting(for: caller.wallet(), mark: caller.mark))
    }

    @Sendable func confirm(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let payment: WalletPayment = try context.message()
        let charge = try context.part("charge")
        return Response(try await node.charges.confirm(charge, payment, by: caller.wallet(), mark: caller.mark))
    }

    @Sendable func decline(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        try context.requireNothing()
        let charge = try context.part("charge")
        return Response(try await node.charges.decline(charge, by: caller.wallet(), mark: caller.mark))
    }

    @Sendable func payee(_: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let merchant = try context.part("merchant")
        return Response(try await node.orders.payee(merchant, for: caller.wallet(), mark: caller.mark))
    }

    @Sendable func payStatic(request: Request, context: ClearingRequestContext) async throws -> Response {
        let caller = try context.signer()
        let payment: StaticPayment = try context.message()
        let merchant = try context.part("merchant")
        let order = try await node.orders.pay(merchant: merchant, payment, from: caller.wallet(), mark: caller.mark)
        return Response(order, to: request)
    }

    private func count(_ request: Request) throws(Problem) -> Int {
        guard let text = request.uri.queryParameters["limit"] else { return Wallets.historyPage }
        guard let count = Int(text), (1...Wallets.historyPage).contains(count), String(count) == text else {
            throw Problem(.malformed, "The query limit must be from 1 to \(Wallets.historyPage).", field: "limit")
        }
        return count
    }
}
