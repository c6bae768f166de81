public import Money

/// Whom a static code pays, as its payer sees it before typing an amount.
public struct StaticPayee: JSONMessage {
    /// The merchant's number.
    public let merchant: String
    /// The merchant's name.
    public let name: String
    /// The merchant's name in Chinese, if it has one.
    public let chineseName: String?
    /// The merchant's city.
    public let city: String
    /// The currency that it takes.
    public let currency: Currency
    /// What the wallet may still pay to static codes on the merchant's business day; `nil` where nothing limits it.
    public let left: Money?

    /// A merchant as its payer sees it; `left` is in its currency.
    public init(_ profile: MerchantProfile, left: Money?) {
        merchant = profile.merchant
        name = profile.name
        chineseName = profile.chineseName
        city = profile.city
        currency = profile.currency
        self.left = left
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        name = try reader.member("merchant_name").string(longest: 64)
        chineseName = try reader.optional("merchant_name_zh")?.string(longest: 64)
        city = try reader.member("city").string(longest: 64)
        let currency = try reader.member("currency").currency()
        self.currency = currency
        left = try reader.optional("left").map { (field) throws(JSONError) in
            Money(minorUnits: try field.integer(in: 0...JSONValue.largestInteger), currency: currency)
        }
    }

    public var json: JSONValue {
        .members([
            "merchant": .string(merchant),
            "merchant_name": .string(name),
            "merchant_name_zh": chineseName.map(JSONValue.string),
            "city": .string(city),
            "currency": .string(currency.code),
            "left": left.map { .integer($0.minorUnits) },
        ])
    }
}
