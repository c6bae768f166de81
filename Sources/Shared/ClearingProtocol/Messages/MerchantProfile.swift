public import Money
public import Timekeeping

/// What both sides know of a merchant.
public struct MerchantProfile: JSONMessage {
    /// The merchant's number in the network.
    public let merchant: String
    /// The name in Latin letters.
    public let name: String
    /// The name in Chinese, if it has one.
    public let chineseName: String?
    /// The city in Latin letters.
    public let city: String
    /// The city in Chinese, if it has one.
    public let chineseCity: String?
    /// The country of ISO 3166-1, two capital letters, if it was given; ``countryCode`` is what counts.
    public let country: String?
    /// The merchant category code (ISO 18245), four digits.
    public let categoryCode: String
    /// The currency of its orders.
    public let currency: Currency
    /// Its time zone (IANA name).
    public let zone: String
    /// When its business day begins, in local time.
    public let cutoff: LocalTime
    /// The largest order in minor units.
    public let limit: Int64
    /// What the network keeps of each payment.
    public let fees: FeeSchedule
    /// The member that acquires it, where the node says so.
    public let acquirer: String?
    /// The days on which nothing is paid out to it beside weekends, in order.
    public let holidays: [BusinessDay]

    /// The most holidays of a profile.
    public static let mostHolidays = 400

    /// A merchant.
    public init(
        merchant: String,
        name: String,
        chineseName: String? = nil,
        city: String,
        chineseCity: String? = nil,
        country: String? = nil,
        categoryCode: String,
        currency: Currency,
        zone: String,
        cutoff: LocalTime,
        limit: Int64,
        fees: FeeSchedule,
        acquirer: String? = nil,
        holidays: [BusinessDay] = []
    ) {
        self.merchant = merchant
        self.name = name
        self.chineseName = chineseName
        self.city = city
        self.chineseCity = chineseCity
        self.country = country
        self.categoryCode = categoryCode
        self.currency = currency
        self.zone = zone
        self.cutoff = cutoff
        self.limit = limit
        self.fees = fees
        self.acquirer = acquirer
        self.holidays = holidays.sorted()
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        name = try reader.member("name").string(longest: 64)
        chineseName = try reader.optional("name_zh")?.string(longest: 64)
        city = try reader.member("city").string(longest: 64)
        chineseCity = try reader.optional("city_zh")?.string(longest: 64)
        country = try reader.optional("country")?.string(
            "a country of ISO 3166-1, two capital letters",
            convert: Self.countryCode
        )
        categoryCode = try reader.member("mcc").string("a category code of four digits", convert: Self.categoryCode)
        currency = try reader.member("currency").currency()
        zone = try reader.member("zone").string(longest: 64)
        cutoff = try reader.member("cutoff").string("a time of day such as 04:00") { try? LocalTime(parsing: $0) }
        limit = try reader.member("limit").integer(in: 1...JSONValue.largestInteger)
        fees = try FeeSchedule(from: reader.member("fees"))
        acquirer = try reader.optional("acquirer")?.string(longest: 32)
        var holidays: [BusinessDay] = []
        for element in try reader.optional("holidays")?.elements(most: Self.mostHolidays) ?? [] {
            holidays.append(try element.businessDay())
        }
        self.holidays = holidays.sorted()
    }

    public var json: JSONValue {
        .members([
            "merchant": .string(merchant),
            "name": .string(name),
            "name_zh": chineseName.map(JSONValue.string),
            "city": .string(city),
            "city_zh": chineseCity.map(JSONValue.string),
            "country": country.map(JSONValue.string),
            "mcc": .string(categoryCode),
            "currency": .string(currency.code),
            "zone": .string(zone),
            "cutoff": .string(cutoff.description),
            "limit": .integer(limit),
            "fees": fees.json,
            "acquirer": acquirer.map(JSONValue.string),
            "holidays": holidays.isEmpty ? nil : .array(holidays.map { .string($0.description) }),
        ])
    }

    /// The country as given, and otherwise the one whose currency it is: ISO 4217 begins a currency with its country's
    /// letters. `nil` for the currency of several countries, such as EUR or XOF.
    public var countryCode: String? {
        if let country { return country }
        let code = currency.code
        return code.hasPrefix("X") || code == "EUR" ? nil : String(code.prefix(2))
    }

    /// The text when it is the form of a country's code, two capital ASCII letters; otherwise `nil`.
    public static func countryCode(_ text: String) -> String? {
        let isCode =
            text.utf8.count == 2 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isCode ? text : nil
    }

    /// The text when it is a category code, four ASCII digits; otherwise `nil`.
    public static func categoryCode(_ text: String) -> String? {
        let isCode =
            text.utf8.count == 4 && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isCode ? text : nil
    }
}
