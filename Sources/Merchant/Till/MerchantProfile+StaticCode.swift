public import ClearingProtocol
public import PaymentCodes

extension MerchantProfile {
    /// The code of the sign on the counter, for which the payer types the amount.
    ///
    /// - Parameters:
    ///   - terminal: the terminal's number.
    ///   - unionPay: the merchant's account at UnionPay, which is paid then instead of the one at our network.
    ///   - hasLocalName: whether the Chinese name is in it; without it, the symbol is smaller.
    /// - Throws: `InvalidPaymentCode` when the merchant's profile makes no code.
    public func staticCode(
        terminal: String,
        unionPay: UnionPayAccount? = nil,
        hasLocalName: Bool = true
    ) throws(InvalidPaymentCode) -> MerchantPresentedCode {
        let account = unionPay.map(CrossBorderCode.Account.unionPay) ?? .network(merchant: merchant)
        return try CrossBorderCode(of: self, terminal: terminal, account: account, hasLocalName: hasLocalName)
            .staticCode()
    }
}
