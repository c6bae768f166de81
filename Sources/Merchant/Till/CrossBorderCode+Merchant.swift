import ClearingProtocol
import PaymentCodes

extension CrossBorderCode {
    /// The code of a merchant as the network knows it. Names that are longer than a code may have are cut.
    ///
    /// - Parameter hasLocalName: whether the Chinese name is in it, which a code may do without (EMVCo MPM, ID 64).
    init(of merchant: MerchantProfile, terminal: String, account: Account, hasLocalName: Bool = true) {
        self.init(
            account: account,
            categoryCode: merchant.categoryCode,
            currency: merchant.currency,
            countryCode: merchant.countryCode ?? "",
            name: merchant.name.inPrintableASCII.cut(to: 25),
            city: merchant.city.inPrintableASCII.cut(to: 15),
            localized: (hasLocalName ? merchant.chineseName : nil).map { name in
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
