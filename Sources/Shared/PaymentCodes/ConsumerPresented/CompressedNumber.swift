/// A number in format cn: two digits a byte, with Fs after the last (EMVCo QRCPS CPM 1.0, table 1.4).
enum CompressedNumber {
    /// The digits, nil when there are none or when anything but digits and then Fs stands there.
    static func digits(_ bytes: [UInt8]) -> String? {
        let text = HexadecimalText.encode(bytes).utf8
        let digits = text.prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty, text.dropFirst(digits.count).allSatisfy({ $0 == UInt8(ascii: "F") }) else { return nil }
        return String(decoding: digits, as: UTF8.self)
    }
}
