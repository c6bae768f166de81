/// The name, format and length of a data object (EMVCo QRCPS MPM 1.0, tables 3.6 to 3.8 and 4.2 to 4.5).
struct ValueRule {
    /// The formats of section 4.5.
    enum Format {
        case numeric, alphanumericSpecial, string
    }

    let name: String
    let format: Format
    let lengths: ClosedRange<Int>

    init(_ name: String, _ format: Format, _ lengths: ClosedRange<Int>) {
        self.name = name
        self.format = format
        self.lengths = lengths
    }

    /// The rule for a value that stands in the root.
    static func root(_ id: DataObjectID) -> ValueRule {
        switch id.number {
        case 0: ValueRule("the payload format indicator", .numeric, 2...2)
        case 1: ValueRule("the point of initiation method", .numeric, 2...2)
        case 2...25: ValueRule("merchant account information", .alphanumericSpecial, 1...99)
        case 52: ValueRule("the merchant category code", .numeric, 4...4)
        case 53: ValueRule("the transaction currency", .numeric, 3...3)
        case 54: ValueRule("the transaction amount", .alphanumericSpecial, 1...13)
        case 55: ValueRule("the tip or convenience indicator", .numeric, 2...2)
        case 56: ValueRule("the fixed convenience fee", .alphanumericSpecial, 1...13)
        case 57: ValueRule("the convenience fee percentage", .alphanumericSpecial, 1...5)
        case 58: ValueRule("the country code", .alphanumericSpecial, 2...2)
        case 59: ValueRule("the merchant name", .alphanumericSpecial, 1...25)
        case 60: ValueRule("the merchant city", .alphanumericSpecial, 1...15)
        case 61: ValueRule("the postal code", .alphanumericSpecial, 1...10)
        case 63: ValueRule("the checksum", .alphanumericSpecial, 4...4)
        default: any
        }
    }

    /// The rule for a value in the additional data, ID 62.
    static func additionalData(_ id: DataObjectID) -> ValueRule {
        switch id.number {
        case 1...8: ValueRule(additionalNames[id.number - 1], .alphanumericSpecial, 1...25)
        case 9: ValueRule("the additional consumer data request", .alphanumericSpecial, 1...3)
        default: any
        }
    }

    /// The rule for a value in the alternate language, ID 64.
    static func language(_ id: DataObjectID) -> ValueRule {
        switch id.number {
        case 0: ValueRule("the language preference", .alphanumericSpecial, 2...2)
        case 1: ValueRule("the merchant name in the alternate language", .string, 1...25)
        case 2: ValueRule("the merchant city in the alternate language", .string, 1...15)
        default: any
        }
    }

    /// The rule for a value in a template that a globally unique identifier opens.
    static func networkTemplate(_ id: DataObjectID) -> ValueRule {
        id.number == 0 ? ValueRule("the globally unique identifier", .alphanumericSpecial, 1...32) : any
    }

    private static let any = ValueRule("the value", .string, 1...99)

    private static let additionalNames = [
        "the bill number", "the mobile number", "the store label", "the loyalty number", "the reference label",
        "the customer label", "the terminal label", "the purpose of transaction",
    ]
}

extension ValueRule {
    /// What a text breaks of the rule, nil when it keeps it.
    func broken(by text: String) -> String? {
        let isASCII = text.isAlphanumericSpecial
        let length = isASCII ? text.utf8.count : text.scalarCount
        // An empty value has been reported for its length of 00.
        guard length == 0 || lengths.contains(length) else { return "\(name) must have \(lengthText)" }
        switch format {
        case .numeric where !text.isASCIIDigits: return "\(name) must have digits only"
        case .alphanumericSpecial where !isASCII: return "\(name) must have printable ASCII characters only"
        case .string where !isASCII && !Precomposition.isPrecomposed(text):
            return "\(name) must have precomposed characters only (Unicode NFC)"
        default: return nil
        }
    }

    private var lengthText: String {
        lengths.count == 1
            ? "\(lengths.lowerBound) characters" : "\(lengths.lowerBound) to \(lengths.upperBound) characters"
    }
}
