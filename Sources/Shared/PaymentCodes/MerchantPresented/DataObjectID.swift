/// The identifier of a data object of a merchant-presented code, 00 to 99 (EMVCo QRCPS MPM 1.0, 4.3).
public struct DataObjectID: Sendable, Hashable {
    /// The number, 0...99.
    public let number: Int

    init(unchecked number: Int) {
        self.number = number
    }

    /// The identifier of a number, nil outside 0...99.
    public init?(_ number: Int) {
        guard (0...99).contains(number) else { return nil }
        self.number = number
    }

    /// The identifier that two ASCII digits spell, nil for any other text.
    public init?(_ text: String) {
        let digits = Array(text.utf8.prefix(3))
        guard digits.count == 2, digits[0].isASCIIDigit, digits[1].isASCIIDigit else { return nil }
        number = digits[0].digitValue * 10 + digits[1].digitValue
    }
}

extension DataObjectID {
    static let payloadFormat = DataObjectID(unchecked: 0)
    static let initiation = DataObjectID(unchecked: 1)
    static let unionPay = DataObjectID(unchecked: 15)
    static let category = DataObjectID(unchecked: 52)
    static let currency = DataObjectID(unchecked: 53)
    static let amount = DataObjectID(unchecked: 54)
    static let tip = DataObjectID(unchecked: 55)
    static let fixedFee = DataObjectID(unchecked: 56)
    static let percentFee = DataObjectID(unchecked: 57)
    static let country = DataObjectID(unchecked: 58)
    static let name = DataObjectID(unchecked: 59)
    static let city = DataObjectID(unchecked: 60)
    static let postalCode = DataObjectID(unchecked: 61)
    static let additionalData = DataObjectID(unchecked: 62)
    static let checksum = DataObjectID(unchecked: 63)
    static let language = DataObjectID(unchecked: 64)

    /// Whether the values of the root with this identifier are templates (tables 3.6 and 4.1).
    var isTemplateOfRoot: Bool {
        switch number {
        case 26...51, 62, 64, 80...99: true
        default: false
        }
    }
}

extension DataObjectID: CustomStringConvertible {
    /// Two digits.
    public var description: String { number < 10 ? "0\(number)" : "\(number)" }
}
