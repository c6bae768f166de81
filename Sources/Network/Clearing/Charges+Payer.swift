public import ClearingProtocol
import ClearingStore
import Money

extension Charges {
    /// The most charges that are listed at once.
    public static let page = 100

    /// The charges that wait for a wallet's word, oldest first.
    public func waiting(for wallet: String, mark: RequestMark? = nil) async throws -> WalletCharges {
        try await context.act(mark) { work in
            _ = try work.transaction.active(wallet: wallet)
            let orders = try work.transaction.waitingCharges(of: wallet, most: Self.page)
            let waiting = try orders.map(work.expiringIfDue).filter { $0.state == .authorising }
            return WalletCharges(charges: try waiting.map(work.chargeSeenByPayer))
        }
    }

    /// Confirms a charge with the wallet's PIN: it is paid, or declined when the wallet does not hold enough by now.
    ///
    /// - Throws: `Problem` when the wallet has no such charge, it does not wait any more, the amount is another one, or
    ///   the PIN is missing, wrong or locked.
    public func confirm(
        _ charge: String,
        _ payment: WalletPayment,
        by wallet: String,
        mark: RequestMark? = nil
    ) async throws -> WalletCharge {
        try await context.act(mark, preparing: { try await context.verdict(on: payment.pin, of: wallet) }) {
            work,
            verdict in
            let payer = try work.transaction.active(wallet: wallet)
            let order = try work.charge(charge, of: wallet)
            try work.requireWaiting(order)
            try work.requireAgreed(payment, to: order)
            try work.requireTaking(order.merchant)
            try work.require(verdict, of: payer)
            if let reason = try work.refusal(of: order.amount, from: payer) {
                return try work.chargeSeenByPayer(work.decline(order, because: reason))
            }
            return try work.chargeSeenByPayer(work.pay(order, from: payer))
        }
    }

    /// Says no to a charge; saying it again changes nothing.
    ///
    /// - Throws: `Problem` when the wallet has no such charge or it does not wait any more.
    public func decline(_ charge: String, by wallet: String, mark: RequestMark? = nil) async throws -> WalletCharge {
        try await context.act(mark) { work in
            _ = try work.transaction.active(wallet: wallet)
            let order = try work.charge(charge, of: wallet)
            if order.state == .declined { return try work.chargeSeenByPayer(order) }
            try work.requireWaiting(order)
            return try work.chargeSeenByPayer(work.decline(order, because: .payerDeclined))
        }
    }
}

extension UnitOfWork {
    /// A charge of a wallet, by its token or its payment's number, expired first if it is due.
    fileprivate func charge(_ charge: String, of wallet: String) throws -> OrderRecord {
        let found = try transaction.order(token: charge) ?? transaction.order(payment: charge)
        guard let order = found, order.mode == .consumerPresented, order.wallet == wallet else {
            throw Problem.unknown("The charge")
        }
        return try expiringIfDue(order)
    }

    fileprivate func requireWaiting(_ order: OrderRecord) throws {
        guard order.state == .authorising else {
            throw Problem(.orderClosed, "The charge is \(order.state.rawValue) and stays so.")
        }
    }

    fileprivate func chargeSeenByPayer(_ order: OrderRecord) throws -> WalletCharge {
        let profile = try transaction.known(merchant: order.merchant)
        return WalletCharge(
            charge: order.token,
            merchantName: profile.name,
            merchantChineseName: profile.chineseName,
            order: order.reference.order,
            amount: order.amount,
            state: order.state,
            expiresAt: order.expiresAt,
            payment: order.payment?.payment
        )
    }
}
