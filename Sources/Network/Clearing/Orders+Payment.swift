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
    /// - Throws: `Problem` when the order is no longer open, the amount is another one, or the wallet does not hold
    ///   enough or holds another currency.
    public func pay(
        token: String,
        _ payment: WalletPayment,
        from wallet: String,
        mark: RequestMark? = nil
    ) async throws -> WalletOrder {
        try await context.act(mark) { work in
            let order = try work.order(token: token)
            try work.requireOpen(order)
            let payer = try work.transaction.known(wallet: wallet)
            try work.check(payment, of: order, from: payer)
            return try work.seenByPayer(work.pay(order, from: payer))
        }
    }

    /// Says no to what a code stands for; saying it again changes nothing.
    ///
    /// - Throws: `Problem` when the order is no longer open.
    public func decline(token: String, by wallet: String, mark: RequestMark? = nil) async throws -> WalletOrder {
        try await context.act(mark) { work in
            let order = try work.order(token: token)
            _ = try work.transaction.known(wallet: wallet)
            if order.state == .declined { return try work.seenByPayer(order) }
            try work.requireOpen(order)
            return try work.seenByPayer(work.change(order, to: .declined))
        }
    }
}

extension UnitOfWork {
    /// The attempt that a code leads to, expired first if it is due.
    func order(token: String) throws -> OrderRecord {
        guard let order = try transaction.order(token: token) else { throw Problem.unknown("The code") }
        return try expiringIfDue(order)
    }

    fileprivate func seenByPayer(_ order: OrderRecord) throws -> WalletOrder {
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

    fileprivate func check(_ payment: WalletPayment, of order: OrderRecord, from wallet: WalletRecord) throws {
        guard wallet.currency == order.amount.currency else {
            throw Problem(
                .conflict,
                "The order is in \(order.amount.currency.code), the wallet in \(wallet.currency.code).",
                field: "currency"
            )
        }
        guard payment.amount == order.amount else {
            let field = payment.amount.currency == order.amount.currency ? "amount" : "currency"
            throw Problem(
                .conflict,
                "The order is over \(order.amount), not \(payment.amount); look at it again.",
                field: field
            )
        }
        guard try !balance(of: wallet).balance.isLess(than: order.amount) else {
            throw Problem(.insufficientFunds, "The wallet holds less than \(order.amount); top it up first.")
        }
    }

    /// Moves the money: the node owes the wallet less, the merchant more, and keeps its fee.
    fileprivate func pay(_ order: OrderRecord, from wallet: WalletRecord) throws -> OrderRecord {
        let schedule = try transaction.known(merchant: order.merchant).fees
        let fee = try schedule.fee(on: order.amount)
        let net = try order.amount.subtracting(fee)
        let number = "P" + Identifier.random(12, from: context.entropy)
        let postings = [
            Posting(account: Account.wallet(wallet.wallet), amount: order.amount),
            Posting(account: Account.payable(to: order.merchant), amount: try net.negated()),
            Posting(account: Account.feeIncome, amount: try fee.negated()),
        ]
        let index = try book(
            kind: "payment",
            postings: postings.filter { !$0.amount.isZero },
            details: [
                "payment": .string(number),
                "merchant": .string(order.merchant),
                "order": .string(order.reference.order),
                "attempt": .integer(Int64(order.reference.attempt)),
            ],
            leaf: [
                "payment": .string(number),
                "order_commitment": .string(commitment(to: order)),
                "amount": .integer(order.amount.minorUnits),
                "currency": .string(order.amount.currency.code),
                "fee": .integer(fee.minorUnits),
                // With the schedule beside it, whoever reads the leaf can compute the fee again.
                "fee_schedule": schedule.json,
            ]
        )
        var paid = order
        paid.wallet = wallet.wallet
        paid.payment = PaymentRecord(
            payment: number,
            fee: fee,
            paidAt: now,
            payerTail: String(wallet.wallet.suffix(4)),
            logIndex: index
        )
        return try change(paid, to: .paid)
    }

    /// SHA-256(salt ‖ merchant/order/attempt): says nothing without the salt, which can be erased.
    private func commitment(to order: OrderRecord) -> String {
        let reference = "\(order.merchant)/\(order.reference.order)/\(order.reference.attempt)"
        return ContentDigest.hexadecimal(of: order.salt + Array(reference.utf8))
    }
}
