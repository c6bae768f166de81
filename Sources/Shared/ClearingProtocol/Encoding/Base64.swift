import FoundationEssentials

/// Base64 as RFC 4648 section 4 spells it, with padding and nothing else: a second spelling is refused.
public enum Base64 {
    /// The text of the bytes.
    public static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString()
    }

    /// The bytes of the text, or `nil` when encoding them again does not give the same text.
    public static func decode(_ text: String) -> [UInt8]? {
        guard let data = Data(base64Encoded: text), data.base64EncodedString() == text else { return nil }
        return [UInt8](data)
    }
}
