public import Money

/// What a merchant-presented code says, in the order it says it, right or not; its checksum is left out.
///
/// ``MerchantPresentedCode`` is a content that keeps every rule.
public struct MerchantPresentedContent: Sendable, Hashable {
    /// The objects of the root but for the checksum; unknown ones are kept.
    public let objects: [DataObject]

    /// A content of objects in an order of one's own.
    public init(_ objects: [DataObject]) {
        self.objects = objects
    }

    /// The point of initiation, nil when it is absent or reserved.
    public var initiation: PointOfInitiation? { objects.text(1).flatMap(PointOfInitiation.init) }

    /// The merchant's accounts, IDs 02 to 51.
    public var accounts: [DataObject] { objects.filter { (2...51).contains($0.id.number) } }

    /// The account at UnionPay, nil without ID 15 or when that is laid out in another way.
    public var unionPayAccount: UnionPayAccount? { objects[.unionPay].flatMap { UnionPayAccount($0.value) } }

    /// The account at our network, nil without one.
    ///
    /// - Throws: ``InvalidPaymentCode`` when it names an order by what is no token.
    public func networkAccount() throws(InvalidPaymentCode) -> NetworkAccount? {
        for account in accounts {
            if let network = try NetworkAccount(account) { return network }
        }
        return nil
    }

    /// The merchant category code of ISO 18245.
    public var categoryCode: String? { objects[.category]?.value }

    /// The currency, nil when the code's is not a current one.
    public var currency: Currency? { objects[.currency].flatMap { NumericCurrency.named($0.value) } }

    /// The amount as it is written.
    public var amountText: String? { objects[.amount]?.value }

    /// The amount in minor units, nil when the payer types it, or when it cannot be counted exactly in its currency.
    public var amount: Money? {
        guard let text = amountText, let currency, let number = DecimalAmount(text),
            let units = number.scaled(to: currency.exponent)
        else { return nil }
        return Money(minorUnits: units, currency: currency)
    }

    /// The tip or fee, nil without one or when its objects disagree.
    public var tip: Tip? {
        switch objects[.tip]?.value {
        case "01": .prompted
        case "02": objects[.fixedFee].map { .fixed($0.value) }
        case "03": objects[.percentFee].map { .percentage($0.value) }
        default: nil
        }
    }

    /// The postal code of the merchant.
    public var postalCode: String? { objects[.postalCode]?.value }

    /// Bill, reference, terminal and the like.
    public var additionalData: AdditionalData? { objects[.additionalData]?.objects.map(AdditionalData.init) }

    /// The merchant in the language of the place.
    public var localizedMerchant: LocalizedMerchant? {
        objects[.language]?.objects.flatMap(LocalizedMerchant.init)
    }

    /// Who is paid, nil without a name.
    ///
    /// - Parameter language: The payer's language, two letters of ISO 639-1 in either case: the name of ID 64 is taken
    ///   when it is in that language.
    public func merchant(language: String = "en") -> MerchantDescription? {
        let local = localizedMerchant.flatMap { $0.isIn(language) ? $0 : nil }
        guard let name = local?.name ?? objects[.name]?.value else { return nil }
        return MerchantDescription(
            name: name,
            city: local?.city ?? objects[.city]?.value,
            country: objects[.country]?.value,
            category: categoryCode
        )
    }
}
