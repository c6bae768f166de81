/// The format and length of an object of a consumer-presented code (EMVCo QRCPS CPM 1.0, table A.1).
struct TagRule {
    /// The rule as a statement.
    let text: String
    private let lengths: ClosedRange<Int>
    private let hasFormat: @Sendable ([UInt8]) -> Bool

    private init(
        _ text: String,
        _ lengths: ClosedRange<Int>,
        _ hasFormat: @escaping @Sendable ([UInt8]) -> Bool = { _ in true }
    ) {
        self.text = text
        self.lengths = lengths
        self.hasFormat = hasFormat
    }

    /// The rule for a tag, nil for one that the specification leaves open.
    init?(_ tag: [UInt8]) {
        switch tag {
        case [0x4F]: self.init("the name of an application must have 5 to 16 bytes", 5...16)
        case [0x50]:
            self.init(
                "the application label must have 1 to 16 printable ASCII characters",
                1...16,
                Self.isAlphanumericSpecial
            )
        case [0x57]:
            self.init("track 2 data must be the account number, D, and at least 7 digits, in at most 19 bytes", 1...19)
            {
                TrackTwo($0) != nil
            }
        case [0x5A]:
            self.init("the account number must have digits and then Fs in at most 10 bytes", 1...10) {
                CompressedNumber.digits($0) != nil
            }
        case [0x5F, 0x20]:
            self.init(
                "the cardholder's name must have 2 to 26 printable ASCII characters",
                2...26,
                Self.isAlphanumericSpecial
            )
        case [0x5F, 0x2D]:
            self.init("the language preference must have 1 to 4 languages of two letters", 2...8) {
                $0.count.isMultiple(of: 2) && $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
            }
        case [0x5F, 0x50]:
            self.init(
                "the issuer's address must have printable ASCII characters",
                1...Int.max,
                Self.isAlphanumericSpecial
            )
        case [0x9F, 0x08]: self.init("the application version number must have 2 bytes", 2...2)
        case [0x9F, 0x19]: self.init("the token requestor must have 6 bytes of digits", 6...6, Self.isNumeric)
        case [0x9F, 0x24]:
            self.init("the payment account reference must have 29 letters and digits", 29...29) {
                $0.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
            }
        case [0x9F, 0x25]: self.init("the last four digits must have 2 bytes of digits", 2...2, Self.isNumeric)
        default: return nil
        }
    }

    func isKept(by value: [UInt8]) -> Bool {
        lengths.contains(value.count) && hasFormat(value)
    }

    private static func isAlphanumericSpecial(_ value: [UInt8]) -> Bool { value.allSatisfy(\.isAlphanumericSpecial) }

    private static func isNumeric(_ value: [UInt8]) -> Bool {
        value.allSatisfy { $0 >> 4 < 10 && $0 & 15 < 10 }
    }
}
