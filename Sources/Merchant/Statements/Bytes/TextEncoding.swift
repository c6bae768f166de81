/// How a statement writes its characters.
enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    /// UTF-8, with or without a byte order mark.
    case utf8 = "UTF-8"
    /// GB 18030, which includes GBK and GB 2312.
    case gb18030 = "GB18030"
    /// UTF-16 with a byte order mark.
    case utf16 = "UTF-16"

    /// The encoding by its name, as a user writes it.
    init?(name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" }) {
        case "utf8": self = .utf8
        case "gb18030", "gbk", "gb2312", "cp936": self = .gb18030
        case "utf16": self = .utf16
        default: return nil
        }
    }

    /// The encoding of text that begins with these bytes: told by a byte order mark, else UTF-8 where the bytes are that,
    /// else GB 18030.
    init(guessingFrom bytes: [UInt8]) {
        if bytes.starts(with: Array("<?xml".utf8)) {
            // Such a document says itself how it is written, and its beginning is ASCII whatever that is.
            self = .utf8
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = .utf16
        } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            // What is wrong further on is then wrong in that encoding, and no other one.
            self = .utf8
        } else {
            self = Self.isUTF8(bytes) ? .utf8 : .gb18030
        }
    }

    /// Whether the bytes are UTF-8, of which the last character may be cut off.
    private static func isUTF8(_ bytes: [UInt8]) -> Bool {
        if String(validating: bytes, as: UTF8.self) != nil { return true }
        let continued = bytes.suffix(3).reversed().prefix { $0 & 0xC0 == 0x80 }.count
        let cut = bytes.dropLast(continued + 1)
        guard let first = bytes.dropLast(continued).last, first >= 0xC2, first < 0xF5 else { return false }
        return String(validating: cut, as: UTF8.self) != nil
    }
}
