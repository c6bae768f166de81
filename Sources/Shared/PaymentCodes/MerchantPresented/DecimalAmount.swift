/// An amount as a merchant-presented code writes it: digits and at most one point (EMVCo QRCPS MPM 1.0, 4.7.4).
struct DecimalAmount {
    private let whole: Substring.UTF8View
    private let fraction: Substring.UTF8View

    /// Nothing unless the text is ASCII digits with at most one point before, among or after them.
    init?(_ text: String) {
        let bytes = Substring(text).utf8
        let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.endIndex
        whole = bytes[..<point]
        fraction = bytes[point...].dropFirst()
        guard whole.allSatisfy(\.isASCIIDigit), fraction.allSatisfy(\.isASCIIDigit),
            !whole.isEmpty || !fraction.isEmpty
        else { return nil }
    }

    var isZero: Bool { !whole.contains { $0 != UInt8(ascii: "0") } && !fraction.contains { $0 != UInt8(ascii: "0") } }

    /// The number of digits after the point.
    var decimals: Int { fraction.count }

    /// The amount times a power of ten, nil when a digit other than zero is lost or 64 bits do not hold it.
    func scaled(to exponent: Int) -> Int64? {
        guard fraction.dropFirst(exponent).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return nil }
        var value: Int64 = 0
        let zeros = repeatElement(UInt8(ascii: "0"), count: max(0, exponent - fraction.count))
        for part in [Array(whole), Array(fraction.prefix(exponent)), Array(zeros)] {
            for digit in part {
                let (product, overflow) = value.multipliedReportingOverflow(by: 10)
                let (sum, carry) = product.addingReportingOverflow(Int64(digit.digitValue))
                guard !overflow, !carry else { return nil }
                value = sum
            }
        }
        return value
    }
}
