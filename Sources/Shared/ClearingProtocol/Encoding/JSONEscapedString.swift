/// The content of a string that is written with escapes.
struct JSONEscapedString {
    /// What the string says.
    private(set) var bytes: [UInt8]
    /// Whether each escape is the one that RFC 8785 section 3.2.2.2 wants.
    private(set) var isCanonical = true

    /// A string of which the part before the first escape was read.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads on to the end of the string and past its closing quotation mark.
    mutating func read(_ text: [UInt8], _ offset: inout Int) throws(JSONError) {
        while offset < text.count {
            let byte = text[offset]
            offset += 1
            switch byte {
            case UInt8(ascii: "\""): return
            case UInt8(ascii: "\\"): try escape(text, &offset)
            case 0..<0x20: throw .syntax(offset: offset, reason: "a control character stands in a string")
            default: bytes.append(byte)
            }
        }
        throw .syntax(offset: offset, reason: "a string does not end")
    }

    private mutating func escape(_ text: [UInt8], _ offset: inout Int) throws(JSONError) {
        guard offset < text.count else { throw .syntax(offset: offset, reason: "a string does not end") }
        let byte = text[offset]
        offset += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "/"):
            isCanonical = false
            bytes.append(byte)
        case UInt8(ascii: "b"): bytes.append(0x08)
        case UInt8(ascii: "f"): bytes.append(0x0C)
        case UInt8(ascii: "n"): bytes.append(0x0A)
        case UInt8(ascii: "r"): bytes.append(0x0D)
        case UInt8(ascii: "t"): bytes.append(0x09)
        case UInt8(ascii: "u"):
            let digits = offset
            let scalar = try unicodeEscape(text, &offset)
            let shortest = JSONValue.string(String(Character(scalar))).canonicalBytes.dropFirst(3).dropLast()
            isCanonical = isCanonical && shortest.elementsEqual(text[digits..<offset])
            bytes.append(contentsOf: String(Character(scalar)).utf8)
        default: throw .syntax(offset: offset, reason: "an escape is not one of JSON's")
        }
    }

    private func unicodeEscape(_ text: [UInt8], _ offset: inout Int) throws(JSONError) -> Unicode.Scalar {
        let first = try fourDigits(text, &offset)
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard (0xD800..<0xDC00).contains(first), text[offset...].starts(with: #"\u"#.utf8) else {
            throw .syntax(offset: offset, reason: "half of a surrogate pair stands alone")
        }
        offset += 2
        let second = try fourDigits(text, &offset)
        guard (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw .syntax(offset: offset, reason: "half of a surrogate pair stands alone") }
        return scalar
    }

    private func fourDigits(_ text: [UInt8], _ offset: inout Int) throws(JSONError) -> UInt32 {
        guard offset + 4 <= text.count,
            let pair = [UInt8](hexadecimal: String(decoding: text[offset..<offset + 4], as: UTF8.self))
        else { throw .syntax(offset: offset, reason: "four hexadecimal digits were expected") }
        offset += 4
        return UInt32(pair[0]) << 8 | UInt32(pair[1])
    }
}
