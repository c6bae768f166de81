/// The bytes by which a printer made for Chinese prints a character: the two bytes of GB 18030 that are those of GBK.
///
/// What GB 18030 writes with four bytes is left out: the characters are rare, and few printers have them.
enum ChineseCharacters {
    /// The two bytes of a scalar, the first the higher; `nil` where there are none.
    static func bytes(of scalar: Unicode.Scalar) -> (UInt8, UInt8)? {
        codes[scalar].map { (UInt8($0 >> 8), UInt8($0 & 0xFF)) }
    }

    private static let charactersOfLine = 95

    private static let codes: [Unicode.Scalar: UInt16] = {
        var codes: [Unicode.Scalar: UInt16] = [:]
        codes.reserveCapacity(22_000)
        let lines = ChineseCharacterTable.lines.split(separator: "\n", omittingEmptySubsequences: false)
        for (line, text) in lines.enumerated() {
            for (place, scalar) in text.unicodeScalars.enumerated() where scalar != "-" {
                codes[scalar] = code(leading: line / 2, trailing: line % 2 * charactersOfLine + place)
            }
        }
        return codes
    }()

    private static func code(leading: Int, trailing: Int) -> UInt16 {
        // No trailing byte is 7F.
        let trailingByte = 0x40 + trailing + (trailing >= 0x7F - 0x40 ? 1 : 0)
        return UInt16(truncatingIfNeeded: (0x81 + leading) << 8 | trailingByte)
    }
}
