public import Money

/// The parts of a merchant-presented code, which ``build()`` puts in the order of their identifiers.
public struct MerchantPresentedBuilder: Sendable, Hashable {
    /// Whether the code is for one payment.
    public var initiation: PointOfInitiation?

    /// The merchant's accounts, IDs 02 to 51, at least one.
    public var accounts: [DataObject]

    /// The merchant category code of ISO 18245, four digits.
    public var categoryCode: String

    /// The currency of the price.
    public var currency: Currency

    /// The price, above zero; nil to have the payer type it.
    public var amount: Money?

    /// What is paid on top of the price.
    public var tip: Tip?

    /// The country of ISO 3166-1, two capital letters.
    public var countryCode: String

    /// The merchant's name, at most 25 printable ASCII characters.
    public var name: String

    /// The merchant's city, at most 15 printable ASCII characters.
    public var city: String

    /// The merchant's postal code, at most 10 printable ASCII characters.
    public var postalCode: String?

    /// Bill, reference, terminal and the like.
    public var additionalData: AdditionalData?

    /// The name and city in the language of the place.
    public var localizedMerchant: LocalizedMerchant?

    /// Objects of IDs 65 to 99.
    public var otherObjects: [DataObject] = []

    /// A code of the parts that every code has.
    public init(
        accounts: [DataObject],
        categoryCode: String,
        currency: Currency,
        countryCode: String,
        name: String,
        city: String
    ) {
        self.accounts = accounts
        self.categoryCode = categoryCode
        self.currency = currency
        self.countryCode = countryCode
        self.name = name
        self.city = city
    }

    /// The code.
    ///
    /// - Throws: ``InvalidPaymentCode`` with every rule that a part breaks; version 1.1's IDs 10 and 11 of the
    ///   additional data are read, but not written.
    public func build() throws(InvalidPaymentCode) -> MerchantPresentedCode {
        if let amount, amount.currency != currency {
            throw InvalidPaymentCode(
                path: "54",
                rule: "the amount is in the code's currency, \(currency.code)",
                found: amount.labelled
            )
        }
        if let later = additionalData?.objects.first(where: { [10, 11].contains($0.id.number) }) {
            throw InvalidPaymentCode(
                path: "62.\(later.id)",
                rule: "objects of version 1.1 are not written",
                found: later.value
            )
        }
        return try MerchantPresentedCode(MerchantPresentedContent(objects))
    }

    private var objects: [DataObject] {
        var objects: [DataObject] = []
        objects.reserveCapacity(accounts.count + otherObjects.count + 14)
        objects.append(DataObject(.payloadFormat, "01"))
        if let initiation { objects.append(DataObject(.initiation, initiation.rawValue)) }
        objects += accounts
        objects.append(DataObject(.category, categoryCode))
        objects.append(DataObject(.currency, currency.numericCode))
        if let amount { objects.append(DataObject(.amount, amount.plain)) }
        if let tip { objects += tip.objects }
        objects.append(DataObject(.country, countryCode))
        objects.append(DataObject(.name, name))
        objects.append(DataObject(.city, city))
        if let postalCode { objects.append(DataObject(.postalCode, postalCode)) }
        if let additionalData { objects.append(DataObject(.additionalData, .template(additionalData.objects))) }
        if let localizedMerchant { objects.append(localizedMerchant.object) }
        objects += otherObjects
        return objects
    }
}
