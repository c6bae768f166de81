public import ClearingProtocol
import ClearingStore
import Money

extension Orders {
    /// Takes a payment back in full, with its fee, on its own business day; withdraws what is not paid. Again it
    /// changes nothing, and what ended without a payment stays as it is.
    ///
    /// - Throws: `Problem` when there is no such attempt, it is another terminal's, or the payment can no longer be
    ///   reversed: on a later day, once it is in a batch, refunded in part, or its payer's wallet was revoked.
    public func reverse(
        _ reference: AttemptReference,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        try await context.act(mark) { work in
            let order = try work.own(reference, of: terminal)
            switch order.state {
            case .open, .authorising: return try work.signed(work.change(order, to: .cancelled))
            case .paid: return try work.signed(work.reverse(order))
            case .declined, .cancelled, .expired, .reversed: return work.signed(order)
            }
        }
    }
}

extension UnitOfWork {
    /// An attempt that the terminal itself registered. One that never came is noted as withdrawn, so that it cannot be
    /// paid when it comes late.
    ///
    /// - Throws: `Problem` when there is none or it is another terminal's.
    func own(_ reference: AttemptReference, of terminal: String) throws -> OrderRecord {
        let merchant = try transaction.active(terminal: terminal).merchant
        if try transaction.order(reference, of: merchant) == nil {
            try transaction.withdraw(reference, of: merchant, by: terminal, at: now)
        }
        let order = try order(reference, of: terminal)
        guard order.terminal == terminal else {
            throw Problem(.conflict, "Order \(reference) was registered by \(order.terminal), not \(terminal).")
        }
        return order
    }

    fileprivate func reverse(_ order: OrderRecord) throws -> OrderRecord {
        guard let payment = order.payment, let wallet = order.wallet else { return order }
        try requireReversible(order, from: wallet)
        let number = "R" + Identifier.random(12, from: context.entropy)
        try book(
            .reversal,
            [
                Posting(account: Account.wallet(wallet), amount: try order.amount.negated()),
                Posting(
                    account: Account.payable(to: order.merchant),
                    amount: try order.amount.subtracting(payment.fee)
                ),
                Posting(account: Account.feeIncome, amount: payment.fee),
            ],
            details: order.details(payment: payment.payment),
            leaf: [
                "reversal": .string(number),
                "payment": .string(payment.payment),
                "amount": .integer(order.amount.minorUnits),
                "currency": .string(order.amount.currency.code),
                "fee": .integer(payment.fee.minorUnits),
            ]
        )
        var reversed = order
        reversed.reversal = number
        return try change(reversed, to: .reversed)
    }

    private func requireReversible(_ order: OrderRecord, from wallet: String) throws {
        func refuse(_ reason: String) -> Problem {
            Problem(.reversalRefused, "Order \(order.reference) \(reason); refund it instead.")
        }
        let profile = try transaction.known(merchant: order.merchant)
        guard order.businessDay == profile.businessDay(at: now) else { throw refuse("was not paid today") }
        guard order.refunded.isZero else { throw refuse("is refunded in part") }
        if let batch = order.batch { throw refuse("is in batch \(batch) already") }
        guard try transaction.known(wallet: wallet).revokedAt == nil else {
            throw refuse("was paid from a wallet that was revoked since")
        }
    }
}
