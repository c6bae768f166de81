/// CRC-16/CCITT-FALSE: polynomial 1021, initial value FFFF, no reflection (EMVCo QRCPS MPM 1.0, 4.7.3).
enum CyclicRedundancyCheck {
    /// The check of the bytes; of "123456789" it is 29B1.
    static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt16 {
        let (ones, twos) = (ones, twos)
        var check: UInt16 = 0xFFFF
        var place = bytes.startIndex
        // Two bytes a step: a step waits for the one before it, not for its two looks into the tables.
        while place + 1 < bytes.endIndex {
            check ^= UInt16(bytes[place]) << 8 | UInt16(bytes[place + 1])
            check = twos[Int(check >> 8)] ^ ones[Int(check & 0xFF)]
            place += 2
        }
        if place < bytes.endIndex { check = (check << 8) ^ ones[Int(check >> 8) ^ Int(bytes[place])] }
        return check
    }

    /// What a byte leaves after eight steps of the division, and after sixteen.
    private static let ones = (0..<256).map { shifted(UInt16($0) << 8) }
    private static let twos = ones.map(shifted)

    private static func shifted(_ check: UInt16) -> UInt16 {
        (0..<8).reduce(check) { check, _ in check & 0x8000 == 0 ? check << 1 : (check << 1) ^ 0x1021 }
    }

    /// The check as four upper-case hexadecimal digits with leading zeros.
    static func text(of bytes: ArraySlice<UInt8>) -> String {
        String(decoding: digits(of: checksum(bytes), letters: UInt8(ascii: "A")), as: UTF8.self)
    }

    /// Whether four digits write a check, the letters among them beginning at the one given.
    static func isWritten(_ checksum: UInt16, as found: ArraySlice<UInt8>, letters: UInt8) -> Bool {
        found.elementsEqual(digits(of: checksum, letters: letters))
    }

    private static func digits(of checksum: UInt16, letters: UInt8) -> some Collection<UInt8> {
        [12, 8, 4, 0].lazy.map { shift in
            let nibble = UInt8(truncatingIfNeeded: checksum >> UInt16(shift) & 15)
            return nibble < 10 ? UInt8(ascii: "0") + nibble : letters + (nibble - 10)
        }
    }
}
