import Clearing
import ClearingProtocol
import HTTPTypes
import Hummingbird

/// What the node does at which path; `assets/openapi.yaml` describes the same.
struct Routes {
    typealias Handler = @Sendable (Request, ClearingRequestContext) async throws -> Response

    let node: ClearingNode
    let heartbeat: Duration
    let state: ServerState

    /// One path with what it does for each method that it takes.
    private struct Place {
        let path: String
        var access = Access.signed
        let handlers: [HTTPRequest.Method: Handler]
    }

    private enum Access {
        case open, counted, pairing, signed
    }

    func router() -> Router<ClearingRequestContext> {
        let router = Router(context: ClearingRequestContext.self)
        router.add(middleware: RequestWatch(figures: state.figures))
        router.add(middleware: ProblemMiddleware())
        for place in places {
            let group = router.group(RouterPath(place.path))
            for (method, handler) in place.handlers {
                guarded(group.group(), place.access).on("", method: method, use: handler)
            }
            refuseOtherMethods(of: place, in: group)
        }
        return router
    }

    /// A path with what must be passed on the way to it.
    private func guarded(
        _ group: RouterGroup<ClearingRequestContext>,
        _ access: Access
    ) -> RouterGroup<ClearingRequestContext> {
        if access == .open { return group }
        group.add(middleware: StopMiddleware(state: state))
        if access != .signed { group.add(middleware: PeerLimitMiddleware(state: state)) }
        guard access != .counted else { return group }
        return group.add(
            middleware: AdmissionMiddleware(node: node, state: state, isPairing: access == .pairing)
        )
    }

    /// Everything that is served, such as `GET /health`.
    var served: [String] {
        places.flatMap { place in place.handlers.keys.map { "\($0.rawValue) \(place.path)" } }
    }

    private func refuseOtherMethods(of place: Place, in group: RouterGroup<ClearingRequestContext>) {
        let allowed = place.handlers.keys.map(\.rawValue).sorted().joined(separator: ", ")
        let others: [HTTPRequest.Method] = [.get, .head, .query, .post, .put, .patch, .delete, .options, .trace]
        for method in others where place.handlers[method] == nil {
            group.on("", method: method) { _, _ -> Response in
                var response = Response(Problem(.methodNotAllowed, "This path takes \(allowed) alone."))
                response.headers[.allow] = allowed
                return response
            }
        }
    }

    private var places: [Place] {
        let (orders, wallets) = (OrderHandlers(node: node), WalletHandlers(node: node))
        let (charges, payers) = (ChargeHandlers(node: node), PayerHandlers(node: node))
        let (batches, statements) = (BatchHandlers(node: node), StatementHandlers(node: node))
        let stream = EventStream(node: node, heartbeat: heartbeat)
        let operations = OperationHandlers(node: node, state: state)
        let token = "{token}"
        return [
            Place(path: "/health", access: .open, handlers: [.get: operations.health]),
            Place(path: Endpoint.ready, access: .open, handlers: [.get: operations.ready]),
            Place(path: "/metrics", access: .open, handlers: [.get: operations.metrics]),
            Place(path: Endpoint.checkpoint, access: .counted, handlers: [.get: batches.checkpoint]),
            Place(path: Endpoint.terminals, access: .pairing, handlers: [.post: orders.pair]),
            Place(path: Endpoint.keys, handlers: [.post: KeyHandlers(node: node).rotate]),
            Place(path: Endpoint.events, handlers: [.get: stream.respond]),
            Place(path: Endpoint.orders, handlers: [.post: orders.register]),
            Place(path: "\(Endpoint.orders)/{order}/{attempt}", handlers: [.get: orders.status]),
            Place(path: "\(Endpoint.orders)/{order}/{attempt}/cancel", handlers: [.post: orders.cancel]),
            Place(path: "\(Endpoint.orders)/{order}/{attempt}/reverse", handlers: [.post: charges.reverse]),
            Place(path: Endpoint.charges, handlers: [.post: charges.charge]),
            Place(path: Endpoint.refunds, handlers: [.post: charges.refund]),
            Place(path: Endpoint.refund("{refund}"), handlers: [.get: charges.refundStatus]),
            Place(path: "/v1/batches/{terminal}/{number}", handlers: [.put: batches.accept]),
            Place(path: "/v1/batches/{terminal}/{number}/lines", handlers: [.put: batches.acceptByLine]),
            Place(path: Endpoint.statement("{day}"), handlers: [.get: statements.statement]),
            Place(path: Endpoint.wallet, handlers: [.get: wallets.balance]),
            Place(path: Endpoint.walletOrder(token: token), handlers: [.get: wallets.view]),
            Place(path: Endpoint.walletPayment(token: token), handlers: [.post: wallets.pay]),
            Place(path: Endpoint.walletRefusal(token: token), handlers: [.post: wallets.decline]),
            Place(path: Endpoint.walletHistory, handlers: [.get: payers.history]),
            Place(path: Endpoint.walletPIN, handlers: [.post: payers.setPIN]),
            Place(path: Endpoint.walletCodes, handlers: [.post: payers.issueCode]),
            Place(path: Endpoint.walletCharges, handlers: [.get: payers.charges]),
            Place(path: Endpoint.walletConfirmation(charge: "{charge}"), handlers: [.post: payers.confirm]),
            Place(path: Endpoint.walletChargeRefusal(charge: "{charge}"), handlers: [.post: payers.decline]),
            Place(path: Endpoint.walletMerchant("{merchant}"), handlers: [.get: payers.payee]),
            Place(path: Endpoint.walletStaticPayment(to: "{merchant}"), handlers: [.post: payers.payStatic]),
        ]
    }
}
