/// The alphabet of Douglas Crockford's base 32: digits and capitals without those easily mistaken.
enum CrockfordBase32 {
    static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".unicodeScalars)

    /// The symbol of the alphabet that a written character stands for, nil for a character that stands for none.
    static func canonical(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let upper = scalar.asciiUppercased
        switch upper {
        case "I", "L": return "1"
        case "O": return "0"
        default: return alphabet.contains(upper) ? upper : nil
        }
    }
}

extension Unicode.Scalar {
    fileprivate var asciiUppercased: Unicode.Scalar {
        ("a"..."z").contains(self) ? Unicode.Scalar(UInt8(truncatingIfNeeded: value) - 0x20) : self
    }
}
