/// Track 2 equivalent data: number, `D`, expiry, service code, more digits, and an F to fill the last byte.
struct TrackTwo {
    /// The account number, 1 to 19 digits.
    let accountNumber: String

    /// The data of tag 57 (EMVCo QRCPS CPM 1.0, table 6.2), nil when it is laid out in another way.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 19 else { return nil }
        let text = HexadecimalText.encode(bytes).utf8
        let number = text.prefix(while: \.isASCIIDigit)
        guard (1...19).contains(number.count) else { return nil }
        let rest = text.dropFirst(number.count)
        let digits = rest.dropFirst().prefix(while: \.isASCIIDigit)
        let filling = rest.dropFirst(1 + digits.count)
        guard rest.first == UInt8(ascii: "D"), digits.count >= 7, filling.count <= 1,
            filling.allSatisfy({ $0 == UInt8(ascii: "F") })
        else { return nil }
        accountNumber = String(decoding: number, as: UTF8.self)
    }
}
