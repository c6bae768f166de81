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
            return try CrossBorderCode(of: merchant, terminal: terminal, token: token)
                .dynamicCode(amount: amount, reference: reference.order)
                .text
        }
    }
}

extension CrossBorderCode {
    /// The code of a merchant at our network, for one order. Names that are longer than a code may have are cut.
    fileprivate init(of merchant: MerchantProfile, terminal: String, token: String) {
        self.init(
            account: .network(merchant: merchant.merchant, token: token),
            categoryCode: merchant.categoryCode,
            currency: merchant.currency,
            countryCode: merchant.countryCode ?? "",
            name: merchant.name.inPrintableASCII.cut(to: 25),
            city: merchant.city.inPrintableASCII.cut(to: 15),
            localized: merchant.chineseName.map { name in
                LocalizedMerchant(
                    language: PayerLanguage.chinese.rawValue,
                    name: name.precomposed.cut(to: 25),
                    city: merchant.chineseCity.map { $0.precomposed.cut(to: 15) }
                )
            },
            terminal: terminal
        )
    }
}
