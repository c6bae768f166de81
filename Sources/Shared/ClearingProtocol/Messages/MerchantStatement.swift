public import Timekeeping

/// What the network settled with a merchant on a business day, line by line.
public struct MerchantStatement: SignableMessage {
    public static let purpose = "statement"

    /// The merchant's number.
    public let merchant: String
    /// Its name in Latin letters.
    public let name: String
    /// Its name in Chinese, if it has one.
    public let chineseName: String?
    /// What the member is called that pays it out.
    public let acquirerName: String
    /// The business day.
    public let businessDay: BusinessDay
    /// One sheet for each currency.
    public let sheets: [SettlementSheet]

    /// A statement.
    public init(
        merchant: String,
        name: String,
        chineseName: String?,
        acquirerName: String,
        businessDay: BusinessDay,
        sheets: [SettlementSheet]
    ) {
        self.merchant = merchant
        self.name = name
        self.chineseName = chineseName
        self.acquirerName = acquirerName
        self.businessDay = businessDay
        self.sheets = sheets
    }

    public init(from reader: JSONReader) throws(JSONError) {
        merchant = try reader.member("merchant").string(longest: 32)
        name = try reader.member("name").string(longest: 64)
        chineseName = try reader.optional("name_zh")?.string(longest: 64)
        acquirerName = try reader.member("acquirer_name").string(longest: 64)
        businessDay = try reader.member("business_day").businessDay()
        var sheets: [SettlementSheet] = []
        for element in try reader.member("sheets").elements(most: 200) {
            sheets.append(try SettlementSheet(from: element))
        }
        self.sheets = sheets
    }

    public var json: JSONValue {
        .members([
            "merchant": .string(merchant),
            "name": .string(name),
            "name_zh": chineseName.map(JSONValue.string),
            "acquirer_name": .string(acquirerName),
            "business_day": .string(businessDay.description),
            "sheets": .array(sheets.map(\.json)),
        ])
    }
}
