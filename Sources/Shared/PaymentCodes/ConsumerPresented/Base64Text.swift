/// Base64 as RFC 4648, section 4, spells it: with padding, and one spelling of every sequence of bytes.
enum Base64Text {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// What a text was found to be.
    struct Decoded {
        /// The bytes of every whole group, up to the first thing that is wrong.
        var bytes: [UInt8] = []
        /// The rule that is broken, nil for a right text.
        var violation: CodeViolation?
        /// Whether the text ends within a group of four.
        var isCutOff = false
    }

    static func encode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = UInt32(0)
            for place in start..<start + 3 { bits = bits << 8 | (place < group.endIndex ? UInt32(bytes[place]) : 0) }
            for digit in 0..<4 {
                let value = Int(bits >> (18 - 6 * UInt32(digit)) & 63)
                text.append(digit <= group.count ? alphabet[value] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    static func decode(_ text: String) -> Decoded {
        let digits = Array(text.utf8)
        let values = values
        var decoded = Decoded()
        decoded.bytes.reserveCapacity(digits.count / 4 * 3)
        var place = 0
        while place + 4 <= digits.count {
            var bits: UInt32 = 0
            var all: UInt8 = 0
            for digit in place..<place + 4 {
                let value = values[Int(digits[digit])]
                all |= value
                bits = bits << 6 | UInt32(value)
            }
            guard all < 64 else { break }
            decoded.bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
            decoded.bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
            decoded.bytes.append(UInt8(truncatingIfNeeded: bits))
            place += 4
        }
        decoded.appendEnd(digits[place...], values)
        return decoded
    }

    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(truncatingIfNeeded: value) }
        return values
    }()
}

extension Base64Text.Decoded {
    /// Takes what is left after the groups of four digits: nothing, or a group with padding.
    fileprivate mutating func appendEnd(_ end: ArraySlice<UInt8>, _ values: [UInt8]) {
        guard !end.isEmpty else { return }
        let significant = end.prefix { values[Int($0)] < 64 }
        let padding = end.dropFirst(significant.count)
        guard end.count <= 4, padding.allSatisfy({ $0 == UInt8(ascii: "=") }) else {
            refuse("base64 must have A to Z, a to z, 0 to 9, + and /, and = at its end", end)
            return
        }
        guard end.count == 4, significant.count >= 2 else {
            isCutOff = true
            refuse("base64 must have groups of four characters", end)
            return
        }
        let bits = significant.reduce(UInt32(0)) { $0 << 6 | UInt32(values[Int($1)]) } << (6 * UInt32(padding.count))
        bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
        if padding.count == 1 { bytes.append(UInt8(truncatingIfNeeded: bits >> 8)) }
        // The bits past the last byte are zero, or there would be two spellings (section 3.5).
        if bits & (padding.count == 1 ? 0xFF : 0xFFFF) != 0 {
            refuse("base64 must have no bits set past its last byte", end)
        }
    }

    private mutating func refuse(_ rule: String, _ found: ArraySlice<UInt8>) {
        violation = CodeViolation(path: "", rule: rule, found: String(decoding: found.prefix(16), as: UTF8.self))
    }
}
