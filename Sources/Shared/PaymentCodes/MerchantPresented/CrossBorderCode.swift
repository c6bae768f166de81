public import Money

/// A code of our own for payers of other networks and for the counter's printed sign.
///
/// Orders at home are shown in the shorter form of ``OrderCode``.
public struct CrossBorderCode: Sendable, Hashable {
    /// Whose account is paid.
    public enum Account: Sendable, Hashable {
        /// The account at UnionPay, ID 15.
        case unionPay(UnionPayAccount)
        /// The merchant's number at our network, at most 61 characters, ID 26.
        case network(merchant: String)
    }

    /// The globally unique identifier of our network's template, a reverse domain name (4.7.11.2).
    public static let networkIdentifier = "org.counterfoil"

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
    /// - Throws: ``InvalidPaymentCode`` with every rule that a part breaks.
    public func staticCode() throws(InvalidPaymentCode) -> MerchantPresentedCode {
        try builder(.static).build()
    }

    /// The code of one order.
    ///
    /// - Parameters:
    ///   - amount: The price, above zero, in ``currency``.
    ///   - reference: The order's reference, at most 25 printable ASCII characters.
    /// - Throws: ``InvalidPaymentCode`` with every rule that a part breaks.
    public func dynamicCode(amount: Money, reference: String) throws(InvalidPaymentCode) -> MerchantPresentedCode {
        var builder = builder(.dynamic)
        builder.amount = amount
        builder.additionalData = AdditionalData(reference: reference, terminal: terminal)
        return try builder.build()
    }

    private func builder(_ initiation: PointOfInitiation) -> MerchantPresentedBuilder {
        var builder = MerchantPresentedBuilder(
            accounts: [accountObject],
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

    private var accountObject: DataObject {
        switch account {
        case .unionPay(let account): DataObject(.unionPay, account.text)
        case .network(let merchant):
            DataObject(
                DataObjectID(unchecked: 26),
                .template([
                    DataObject(DataObjectID(unchecked: 0), Self.networkIdentifier),
                    DataObject(DataObjectID(unchecked: 1), merchant),
                ])
            )
        }
    }
}
