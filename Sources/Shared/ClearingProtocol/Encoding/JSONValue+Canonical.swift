extension JSONValue {
    /// The one spelling of this value (RFC 8785): members sorted by UTF-16 code units, no white space, the shortest
    /// escapes.
    public var canonicalText: String {
        String(decoding: canonicalBytes, as: UTF8.self)
    }

    /// The UTF-8 bytes of ``canonicalText``: what is hashed, signed, stored and sent.
    public var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(256)
        append(to: &bytes)
        return bytes
    }

    private func append(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .integer(let value): bytes.append(contentsOf: String(value).utf8)
        case .string(let value): Self.appendQuoted(value, to: &bytes)
        case .array(let elements): Self.append(elements, to: &bytes)
        case .object(let members): Self.append(members, to: &bytes)
        }
    }

    private static func append(_ elements: [JSONValue], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (position, element) in elements.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            element.append(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func append(_ members: [String: JSONValue], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        for (position, (name, member)) in members.canonicallySorted.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            appendQuoted(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            member.append(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        defer { bytes.append(UInt8(ascii: "\"")) }
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
            case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
            case 0x08: bytes.append(contentsOf: #"\b"#.utf8)
            case 0x09: bytes.append(contentsOf: #"\t"#.utf8)
            case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
            case 0x0C: bytes.append(contentsOf: #"\f"#.utf8)
            case 0x0D: bytes.append(contentsOf: #"\r"#.utf8)
            case 0..<0x20:
                bytes.append(contentsOf: #"\u00"#.utf8)
                bytes.append(contentsOf: [byte].hexadecimal.utf8)
            default: bytes.append(byte)
            }
        }
    }
}

extension [String: JSONValue] {
    /// The members by the UTF-16 code units of their names (RFC 8785 section 3.2.3).
    var canonicallySorted: [(key: String, value: JSONValue)] {
        // Texts of ASCII are compared as they stand, and the names of the protocol are such.
        guard !keys.allSatisfy({ $0.utf8.allSatisfy { $0 < 0x80 } }) else { return sorted { $0.key < $1.key } }
        return sorted { first, second in
            // Bytes of UTF-8 rise as UTF-16 code units do, but for what lies above the surrogates.
            if first.key.utf8.contains(where: { $0 >= 0xEE }) || second.key.utf8.contains(where: { $0 >= 0xEE }) {
                return first.key.utf16.lexicographicallyPrecedes(second.key.utf16)
            }
            return first.key.utf8.lexicographicallyPrecedes(second.key.utf8)
        }
    }
}
