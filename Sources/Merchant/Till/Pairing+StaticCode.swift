public import ClearingProtocol
public import PaymentCodes

extension Pairing {
    /// The code of the sign on the counter, for which the payer types the amount.
    ///
    /// - Parameter unionPay: the merchant's account at UnionPay, which is paid then instead of the one at our network.
    /// - Throws: `InvalidPaymentCode` when the merchant's profile makes no code.
    public func staticCode(unionPay: UnionPayAccount? = nil) throws(InvalidPaymentCode) -> MerchantPresentedCode {
        let account = unionPay.map(CrossBorderCode.Account.unionPay) ?? .network(merchant: profile.merchant)
        return try CrossBorderCode(of: profile, terminal: terminal, account: account).staticCode()
    }
}
