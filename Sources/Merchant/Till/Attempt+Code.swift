public import ClearingProtocol
public import Ledger
public import PaymentCodes

extension Attempt {
    /// The text that a symbol carries to show the attempt's order; `nil` before the network gave it one.
    ///
    /// - Parameters:
    ///   - merchant: the merchant as the network knows it.
    ///   - terminal: the terminal's number in the network.
    /// - Throws: `InvalidPaymentCode` when the merchant's profile makes no code in that form.
    public func code(
        as form: CodeForm,
        of merchant: MerchantProfile,
        terminal: String
    ) throws(InvalidPaymentCode) -> String? {
        guard let code else { return nil }
        switch form {
        case .short: return code
        case .merchantPresented:
            let token = try ScannedOrder(reading: code).token
            let account = CrossBorderCode.Account.network(merchant: merchant.merchant, token: token)
            return try CrossBorderCode(of: merchant, terminal: terminal, account: account)
                .dynamicCode(amount: amount, reference: reference.order)
                .text
        }
    }
}
