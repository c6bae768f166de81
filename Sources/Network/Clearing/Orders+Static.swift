public import ClearingProtocol
import ClearingStore
import Money
import Timekeeping

extension Orders {
    /// Whom a merchant's static code pays, and how much the wallet may still pay to such codes today.
    ///
    /// - Throws: `Problem` when there is no such merchant.
    public func payee(
        _ merchant: String,
        for wallet: String,
        mark: RequestMark? = nil
    ) async throws -> StaticPayee {
        try await context.act(mark) { work in
            let profile = try work.transaction.known(merchant: merchant)
            try work.requireTaking(merchant)
            let left = try work.leftForStaticCodes(of: work.transaction.active(wallet: wallet), to: profile)
            return StaticPayee(profile, left: left)
        }
    }

    /// Pays a merchant by its static code: an order of the network's own numbering, born paid, of which one of the
    /// merchant's terminals hears.
    ///
    /// - Throws: `Problem` when the amount passes what is left of the wallet's day or the merchant's limit, the
    ///   merchant has no such terminal, or the wallet cannot pay.
    public func pay(
        merchant: String,
        _ payment: StaticPayment,
        from wallet: String,
        mark: RequestMark? = nil
    ) async throws -> WalletOrder {
        try await context.act(mark, preparing: { try await context.verdict(on: payment.payment.pin, of: wallet) }) {
            work,
            verdict in
            let profile = try work.transaction.known(merchant: merchant)
            let payer = try work.transaction.active(wallet: wallet)
            let terminal = try work.listener(payment.terminal, of: merchant)
            let registration = work.registration(of: payment)
            try work.check(registration, for: profile)
            try work.requireFunds(registration.amount, in: payer)
            try work.requireRoom(for: registration.amount, from: payer, to: profile)
            try work.requirePIN(for: payment.payment, verdict: verdict, of: payer)
            let order = OrderRecord(
                merchant: merchant,
                terminal: terminal.terminal,
                registration: registration,
                mode: .staticCode,
                token: work.newToken(),
                salt: context.entropy.bytes(16),
                registeredAt: work.now
            )
            try work.transaction.add(order)
            return try work.seenByPayer(work.pay(order, from: payer))
        }
    }
}

extension UnitOfWork {
    /// What a wallet may still pay to static codes on a merchant's business day; `nil` where nothing limits it.
    ///
    /// The limits of the tiers are whole units of the merchant's currency, all merchants together.
    fileprivate func leftForStaticCodes(of wallet: WalletRecord, to profile: MerchantProfile) throws -> Money? {
        guard let limit = wallet.tier.dailyLimit else { return nil }
        let paid = try transaction.paidByStaticCode(
            from: wallet.wallet,
            on: profile.businessDay(at: now),
            in: profile.currency
        )
        let left = profile.currency.minorUnits(of: limit) - paid.minorUnits
        return Money(minorUnits: max(left, 0), currency: profile.currency)
    }

    fileprivate func requireRoom(for amount: Money, from wallet: WalletRecord, to profile: MerchantProfile) throws {
        guard let left = try leftForStaticCodes(of: wallet, to: profile), try amount.isGreater(than: left) else {
            return
        }
        throw Problem(
            .limitExceeded,
            "Of today's limit for static codes \(left) is left; ask the cashier to show a code with the amount.",
            field: "amount"
        )
    }

    /// The terminal that a static code names, or the merchant's first.
    fileprivate func listener(_ terminal: String?, of merchant: String) throws -> TerminalRecord {
        guard let terminal else {
            guard let first = try transaction.firstActiveTerminal(of: merchant) else {
                throw Problem(.conflict, "Merchant \(merchant) has no till that could hear of it.", field: "terminal")
            }
            return first
        }
        let record = try transaction.known(terminal: terminal)
        guard record.merchant == merchant, record.key != nil, record.revokedAt == nil else {
            throw Problem(
                .conflict,
                "Terminal \(record.terminal) does not take payments of \(merchant).",
                field: "terminal"
            )
        }
        return record
    }

    fileprivate func registration(of payment: StaticPayment) -> OrderRegistration {
        OrderRegistration(
            reference: AttemptReference(order: "S" + Identifier.random(12, from: context.entropy), attempt: 1),
            amount: payment.payment.amount,
            note: payment.note,
            // It is paid at once; the time only has to be one.
            expiresAt: now.adding(seconds: 60)
        )
    }
}
