/// How a text comes into the clipboard of a terminal: OSC 52.
enum Clipboard {
    /// The most bytes of UTF-8. Terminals give up on long sequences, some of them by showing the rest.
    static let longest = 4_096

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The bytes to send, or `nil` when the text is empty or too long.
    static func sequence(_ text: String) -> [UInt8]? {
        let bytes = Array(TextSanitiser.clean(text).utf8)
        guard !bytes.isEmpty, bytes.count <= longest else { return nil }
        return Array("\u{1B}]52;c;".utf8) + base64(bytes) + Array("\u{1B}\\".utf8)
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] {
        stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
            let part = bytes[start..<min(start + 3, bytes.count)]
            let number = (0..<3).reduce(0) { $0 << 8 | ($1 < part.count ? Int(part[start + $1]) : 0) }
            let text = (0..<4).map { alphabet[number >> (18 - 6 * $0) & 0x3F] }
            return text.prefix(part.count + 1) + Array(repeating: UInt8(ascii: "="), count: 3 - part.count)
        }
    }
}
