/// The alphabet of Douglas Crockford's base 32: digits and capitals without those easily mistaken.
enum CrockfordBase32 {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The symbol of the alphabet that a written character stands for, nil for a character that stands for none.
    static func canonical(_ scalar: Unicode.Scalar) -> UInt8? {
        guard scalar.isASCII else { return nil }
        let byte = UInt8(ascii: scalar)
        let upper = byte.isASCIILetter ? byte & ~0x20 : byte
        switch upper {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
        case UInt8(ascii: "O"): return UInt8(ascii: "0")
        default: return alphabet.contains(upper) ? upper : nil
        }
    }
}
