import OutsideText

/// Writing comma-separated values (RFC 4180).
public enum CommaSeparatedValues {
    /// A text that no spreadsheet takes for a formula, without control characters and of at most 256 characters.
    ///
    /// It is for texts; numbers that are below zero are handed to ``record(_:)`` as they are.
    public static func safe(_ text: String) -> String {
        // Looking characters up is slow, and nearly all texts are numbers of ours.
        let isPlain = text.utf8.count <= 256 && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        let shown = isPlain ? text : text.shown(limit: 256)
        guard let first = shown.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return shown }
        return "'" + shown
    }

    /// A record, its fields in quotation marks where they must be (RFC 4180 section 2), with its line end.
    public static func record(_ fields: [String]) -> String {
        fields.map { field in
            let isPlain = !field.utf8.contains { byte in
                byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == 0x0D || byte == 0x0A
            }
            return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }
}
