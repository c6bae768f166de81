public import ClearingProtocol
import ClearingStore
import Timekeeping

extension Wallets {
    /// Gives out a code for a terminal to charge: once, within a minute.
    ///
    /// - Throws: `Problem` when the wallet was revoked.
    public func issueCode(for wallet: String, mark: RequestMark? = nil) async throws -> PayerCodeIssue {
        let ticket = try await context.act(mark) { work in
            let record = try work.transaction.active(wallet: wallet)
            let ticket = PayerCodeTicket(
                serial: context.entropy.bytes(16),
                expiresAt: work.now.adding(seconds: PayerCodes.lifetime)
            )
            let digits = PayerCodes.digits(serial: ticket.serial, secret: context.secret)
            let code = PayerCodeRecord(
                hash: context.secret.hash(Array(digits.utf8), for: .payerCode),
                wallet: record.wallet,
                lastFour: String(digits.suffix(4)),
                expiresAt: ticket.expiresAt
            )
            try work.transaction.add(code, at: work.now)
            return ticket
        }
        let digits = PayerCodes.digits(serial: ticket.serial, secret: context.secret)
        return PayerCodeIssue(
            digits: digits,
            consumerPresented: try PayerCodes.consumerPresented(digits),
            expiresAt: ticket.expiresAt
        )
    }
}
