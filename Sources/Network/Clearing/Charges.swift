public import ClearingProtocol
import ClearingStore
import Money

/// What is taken from wallets whose codes were scanned (被扫).
public struct Charges: Sendable {
    let context: NodeContext

    /// Charges the wallet that gave out a code. The same charge again has the same answer, whatever its idempotency
    /// key, and a code is spent by its first charge, whatever came of it.
    ///
    /// - Returns: how the attempt stands: paid, authorising until the payer confirms, or declined with a reason.
    /// - Throws: `Problem` when a field cannot be, or the attempt is registered with other content.
    public func charge(
        _ request: ChargeRequest,
        by terminal: String,
        mark: RequestMark? = nil
    ) async throws -> Signed<OrderStatus> {
        let hash = try codeHash(request)
        return try await context.act(mark) { work in
            let till = try work.transaction.active(terminal: terminal)
            let registration = request.registration
            if let order = try work.transaction.order(registration.reference, of: till.merchant) {
                guard order.payerCodeHash == hash else {
                    throw work.conflict(order, "payer_code")
                }
                return try work.signed(work.repeated(order, registration, by: terminal))
            }
            try work.requireNotWithdrawn(registration.reference, of: till.merchant)
            try work.check(registration, for: work.transaction.known(merchant: till.merchant))
            var order = OrderRecord(
                merchant: till.merchant,
                terminal: terminal,
                registration: registration,
                mode: .consumerPresented,
                token: work.newToken(),
                payerCodeHash: hash,
                salt: context.entropy.bytes(16),
                registeredAt: work.now
            )
            try work.transaction.add(order)
            order = try work.charge(order, codeHash: hash)
            return work.signed(order)
        }
    }

    /// The keyed hash of the code in a request.
    private func codeHash(_ request: ChargeRequest) throws -> [UInt8] {
        guard let digits = PayerCodes.digits(in: request.payerCode) else {
            throw Problem(
                .malformed,
                "The payer's code must be 16 to 24 digits or a consumer-presented code; scan it again.",
                field: "payer_code"
            )
        }
        return context.secret.hash(Array(digits.utf8), for: .payerCode)
    }
}

extension UnitOfWork {
    fileprivate func charge(_ order: OrderRecord, codeHash: [UInt8]) throws -> OrderRecord {
        guard let code = try transaction.payerCode(hash: codeHash) else {
            return try decline(order, because: .codeUnknown)
        }
        guard code.usedAt == nil else { return try decline(order, because: .codeUsed) }
        try transaction.use(code, at: now)
        guard now < code.expiresAt else { return try decline(order, because: .codeExpired) }
        let wallet = try transaction.known(wallet: code.wallet)
        if let reason = try refusal(of: order.amount, from: wallet) { return try decline(order, because: reason) }
        guard order.amount.minorUnits > wallet.limitWithoutPIN else { return try pay(order, from: wallet) }
        // The terminal has it as the answer and asks again: it is no event, since nothing has come of it.
        var waiting = order
        waiting.wallet = wallet.wallet
        waiting.state = .authorising
        waiting.changedAt = now
        try transaction.update(waiting)
        count(.authorising)
        return waiting
    }

    /// Why a wallet cannot pay an amount, `nil` when it can.
    func refusal(of amount: Money, from wallet: WalletRecord) throws -> DeclineReason? {
        if try wallet.revokedAt != nil || transaction.isRevoked(member: wallet.issuer) { return .walletRevoked }
        if wallet.currency != amount.currency { return .currencyDiffers }
        return try holds(wallet, amount) ? nil : .insufficientFunds
    }
}
