public import ClearingProtocol
import ClearingStore
import Money

extension Wallets {
    /// Sets or changes a wallet's PIN.
    ///
    /// - Returns: what the wallet holds.
    /// - Throws: `Problem` when the wallet has a PIN and the old one is missing, wrong or locked.
    public func setPIN(_ change: PINChange, of wallet: String, mark: RequestMark? = nil) async throws -> WalletBalance {
        let prepare = {
            let hash = try PINHash(change.pin, secret: context.secret, entropy: context.entropy)
            return (verdict: try await context.verdict(on: change.old, of: wallet), hash: hash)
        }
        return try await context.act(mark, preparing: prepare) { work, prepared in
            let record = try work.transaction.active(wallet: wallet)
            if record.pin != nil { try work.require(prepared.verdict, of: record) }
            try work.transaction.set(PINRecord(text: prepared.hash.text), of: wallet)
            return try work.balance(of: record)
        }
    }
}

extension UnitOfWork {
    /// Makes sure that a payment that its payer asks for has the PIN that it needs: one above the wallet's limit does,
    /// and a PIN that comes along must be right. A wallet that never had a PIN is known by its key alone.
    func requirePIN(for payment: WalletPayment, verdict: PINVerdict, of wallet: WalletRecord) throws {
        guard wallet.pin != nil else { return }
        guard payment.pin != nil || payment.amount.minorUnits > wallet.limitWithoutPIN else { return }
        try require(verdict, of: wallet)
    }
}
