/// A plain decimal number in text, read digit by digit: `-`? digits (`.` digits)?.
///
/// Neither `Double` nor `Decimal` nor `Int.init` is used: they accept "0x1p3", "98,73", "+2" and the like.
struct DecimalScan {
    let isNegative: Bool
    private let whole: Substring.UTF8View
    private let fraction: Substring.UTF8View

    /// The number of digits after the point.
    var fractionDigits: Int { fraction.count }

    /// Nothing unless the text is such a number and nothing more.
    init?(_ text: String) {
        let bytes = Substring(text).utf8
        isNegative = bytes.first == UInt8(ascii: "-")
        let digits = bytes.dropFirst(isNegative ? 1 : 0)
        let end = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
        whole = digits[..<end]
        fraction = digits[end...].dropFirst()
        guard !whole.isEmpty, whole.allSatisfy(\.isDigit), fraction.allSatisfy(\.isDigit),
            end == digits.endIndex || !fraction.isEmpty
        else { return nil }
    }

    /// The number times a power of ten, nil when a digit would be lost or when it is far beyond 64 bits.
    func scaled(to digits: Int) -> Int128? {
        guard fractionDigits <= digits else { return nil }
        let beyond = Int128(UInt64.max)
        var value: Int128 = 0
        for byte in whole {
            value = value * 10 + Int128(byte.digitValue)
            guard value <= beyond else { return nil }
        }
        for byte in fraction { value = value * 10 + Int128(byte.digitValue) }
        for _ in fractionDigits..<digits { value *= 10 }
        return isNegative ? -value : value
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var digitValue: UInt8 { self &- UInt8(ascii: "0") }
}
