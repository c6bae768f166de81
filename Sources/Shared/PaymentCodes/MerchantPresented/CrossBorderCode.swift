public import Money

/// A code of our own for payers whose wallet reads no address of ours, and for the counter's printed sign.
///
/// Orders at home are shown in the shorter form of ``OrderCode``.
public struct CrossBorderCode: Sendable, Hashable {
    /// Whose account is paid.
    public enum Account: Sendable, Hashable {
        /// The account at UnionPay, ID 15.
        case unionPay(UnionPayAccount)
        /// The merchant's number at our network, at most 56 characters, and the token of one of its orders, ID 26;
        /// without a token the code is for any payment.
        case network(merchant: String, token: String? = nil)
    }

    /// The account that is paid.
    public var account: Account

    /// The merchant category code of ISO 18245, four digits.
    public var categoryCode: String

    /// The currency of the price.
    public var currency: Currency

    /// The country of ISO 3166-1, two capital letters.
    public var countryCode: String

    /// The merchant's name, at most 25 printable ASCII characters.
    public var name: String

    /// The merchant's city, at most 15 printable ASCII characters.
    public var city: String

    /// The name and city in the language of the place, for payers who read it.
    public var localized: LocalizedMerchant?

    /// The terminal that shows the code, at most 25 printable ASCII characters.
    public var terminal: String?

    /// A code of a merchant.
    public init(
        account: Account,
        categoryCode: String,
        currency: Currency,
        countryCode: String,
        name: String,
        city: String,
        localized: LocalizedMerchant? = nil,
        terminal: String? = nil
    ) {
        self.account = account
        self.categoryCode = categoryCode
        self.currency = currency
        self.countryCode = countryCode
        self.name = name
        self.city = city
        self.localized = localized
        self.terminal = terminal
    }

    /// The code to be printed: the payer types the amount.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that a part breaks; the account may name no order.
    public func staticCode() throws(InvalidPaymentCode) -> MerchantPresentedCode {
        if case .network(_, let token?) = account {
            throw InvalidPaymentCode(
                path: NetworkAccount.tokenPath,
                rule: "a code without an amount must name no order",
                found: token
            )
        }
        return try builder(.static).build()
    }

    /// The code of one order.
    ///
    /// - Parameters:
    ///   - amount: The price, above zero, in ``currency``.
    ///   - reference: The order's reference, at most 25 printable ASCII characters.
    /// - Throws: ``InvalidPaymentCode`` with every rule that a part breaks.
    public func dynamicCode(amount: Money, reference: String) throws(InvalidPaymentCode) -> MerchantPresentedCode {
        var builder = try builder(.dynamic)
        builder.amount = amount
        builder.additionalData = AdditionalData(reference: reference, terminal: terminal)
        return try builder.build()
    }

    private func builder(_ initiation: PointOfInitiation) throws(InvalidPaymentCode) -> MerchantPresentedBuilder {
        var builder = MerchantPresentedBuilder(
            accounts: [try accountObject()],
            categoryCode: categoryCode,
            currency: currency,
            countryCode: countryCode,
            name: name,
            city: city
        )
        builder.initiation = initiation
        builder.localizedMerchant = localized
        builder.additionalData = terminal.map { AdditionalData(terminal: $0) }
        return builder
    }

    private func accountObject() throws(InvalidPaymentCode) -> DataObject {
        switch account {
        case .unionPay(let account): DataObject(.unionPay, account.text)
        case .network(let merchant, let token): try NetworkAccount(merchant: merchant, token: token).object
        }
    }
}
