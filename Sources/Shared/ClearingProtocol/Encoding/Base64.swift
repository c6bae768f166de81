/// Base64 as RFC 4648 section 4 spells it, with padding and nothing else: a second spelling is refused.
public enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let padding = UInt8(ascii: "=")
    /// What each byte of text stands for, or ``none``.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: none, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()
    private static let none: UInt8 = 0xFF

    /// The text of the bytes.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        let bytes = Array(bytes)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let rest = bytes.count - start
            let (first, second, third) = (
                bytes[start], rest > 1 ? bytes[start + 1] : 0, rest > 2 ? bytes[start + 2] : 0
            )
            text.append(alphabet[Int(first >> 2)])
            text.append(alphabet[Int(first & 3) << 4 | Int(second >> 4)])
            text.append(rest > 1 ? alphabet[Int(second & 15) << 2 | Int(third >> 6)] : padding)
            text.append(rest > 2 ? alphabet[Int(third & 63)] : padding)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of the text, or `nil` when encoding them again does not give the same text.
    public static func decode(_ text: String) -> [UInt8]? {
        decode(Array(text.utf8)[...])
    }

    /// The bytes of the text, given as ASCII, or `nil` when encoding them again does not give the same text.
    static func decode(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.count.isMultiple(of: 4) else { return nil }
        let digits =
            text.suffix(2).first == padding ? text.count - 2 : text.last == padding ? text.count - 1 : text.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var (bits, count): (UInt32, UInt32) = (0, 0)
        for character in text.prefix(digits) {
            let value = values[Int(character)]
            guard value != none else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 8 else { continue }
            count -= 8
            bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            bits &= 1 << count - 1
        }
        // What is left over of the last digit must be nothing, and "==" must be two signs of padding.
        guard bits == 0, text.dropFirst(digits).allSatisfy({ $0 == padding }) else { return nil }
        return bytes
    }
}
