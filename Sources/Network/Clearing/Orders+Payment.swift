public import ClearingProtocol
import ClearingStore
import Money

extension Orders {
    /// What a code stands for, as its payer sees it.
    ///
    /// - Throws: `Problem` when the code leads nowhere.
    public func view(token: String, mark: RequestMark? = nil) async throws -> WalletOrder {
        try await context.act(mark) { work in
            try work.seenByPayer(work.order(token: token))
        }
    }

    /// Pays what a code stands for from a wallet.
    ///
    /// - Throws: `Problem` when the order is no longer open, the amount is another one, the PIN is missing or wrong, or
    ///   the wallet does not hold enough or holds another currency.
    public func pay(
        token: String,
        _ payment: WalletPayment,
        from wallet: String,
        mark: RequestMark? = nil
    ) async throws -> WalletOrder {
        try await context.act(mark, preparing: { try await context.verdict(on: payment.pin, of: wallet) }) {
            work,
            verdict in
            let order = try work.order(token: token)
            try work.requireOpen(order)
            let payer = try work.transaction.active(wallet: wallet)
            try work.requireAgreed(payment, to: order)
            try work.requireTaking(order.merchant)
            try work.requireFunds(order.amount, in: payer)
            try work.requirePIN(for: payment, verdict: verdict, of: payer)
            return try work.seenByPayer(work.pay(order, from: payer))
        }
    }

    /// Says no to what a code stands for; saying it again changes nothing.
    ///
    /// - Throws: `Problem` when the order is no longer open.
    public func decline(token: String, by wallet: String, mark: RequestMark? = nil) async throws -> WalletOrder {
        try await context.act(mark) { work in
            let order = try work.order(token: token)
            _ = try work.transaction.active(wallet: wallet)
            if order.state == .declined { return try work.seenByPayer(order) }
            try work.requireOpen(order)
            return try work.seenByPayer(work.decline(order, because: .payerDeclined))
        }
    }
}

extension UnitOfWork {
    /// The attempt that a code leads to, expired first if it is due.
    func order(token: String) throws -> OrderRecord {
        guard let order = try transaction.order(token: token), order.mode == .merchantPresented else {
            throw Problem.unknown("The code")
        }
        return try expiringIfDue(order)
    }

    /// An order as its payer sees it.
    func seenByPayer(_ order: OrderRecord) throws -> WalletOrder {
        let profile = try transaction.known(merchant: order.merchant)
        return WalletOrder(
            merchantName: profile.name,
            merchantChineseName: profile.chineseName,
            order: order.reference.order,
            amount: order.amount,
            state: order.state,
            expiresAt: order.expiresAt,
            payment: order.payment?.payment
        )
    }

    /// Makes sure that a payer agreed to what is owed.
    func requireAgreed(_ payment: WalletPayment, to order: OrderRecord) throws {
        guard payment.amount == order.amount else {
            let field = payment.amount.currency == order.amount.currency ? "amount" : "currency"
            throw Problem(
                .conflict,
                "The order is over \(order.amount), not \(payment.amount); look at it again.",
                field: field
            )
        }
    }

    /// Declines an attempt, for good.
    func decline(_ order: OrderRecord, because reason: DeclineReason) throws -> OrderRecord {
        var declined = order
        declined.reason = reason
        return try change(declined, to: .declined)
    }
}
