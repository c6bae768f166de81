// Only these bytes are digits and letters here: Character and Int accept full-width digits, signs and more.
extension UInt8 {
    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// The value of an ASCII digit.
    var digitValue: Int { Int(self &- 0x30) }

    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether the byte is of EMV's common character set (Book 4, annex B): printable ASCII with the space.
    var isAlphanumericSpecial: Bool { self &- 0x20 < 0x5F }
}

extension String {
    var isASCIIDigits: Bool { allBytes { $0.isASCIIDigit } }

    var isAlphanumericSpecial: Bool { allBytes { $0.isAlphanumericSpecial } }

    /// The same scalars, which `==` would not tell: it compares by canonical equivalence.
    func isSpelled(like other: String) -> Bool { utf8.elementsEqual(other.utf8) }

    /// As they lie in memory, where they do, because the view of a string asks at each byte how it is stored.
    private func allBytes(are isRight: (UInt8) -> Bool) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.allSatisfy(isRight) } ?? utf8.allSatisfy(isRight)
    }
}
