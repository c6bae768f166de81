/// The scheme, host and port of a web address, RFC 6454: `https` anywhere, plain `http` on this machine only.
struct WebOrigin {
    /// The origin as it was written, in lower case.
    let text: String

    /// The origin that a text begins with, and the rest of the text from the first `/`, `?` or `#`.
    static func split(_ text: String) throws(PaymentCodeError) -> (origin: WebOrigin, rest: String) {
        for scheme in ["https", "http"] {
            let prefix = scheme + "://"
            let start = String(text.unicodeScalars.prefix(prefix.unicodeScalars.count)).asciiLowercased
            guard start == prefix else { continue }
            let address = text.utf8.dropFirst(prefix.utf8.count)
            let authority = address.prefix { !isDelimiter($0) }
            let rest = String(Substring(address[authority.endIndex...]))
            let checked = try checkedAuthority(String(Substring(authority)).asciiLowercased, isPlain: scheme == "http")
            return (WebOrigin(text: prefix + checked), rest)
        }
        throw text.isEmpty ? .empty : .noScheme(text)
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private static func checkedAuthority(_ authority: String, isPlain: Bool) throws(PaymentCodeError) -> String {
        let loopbackV6 = "[::1]"
        var host = authority
        var port: String?
        if authority.hasPrefix(loopbackV6) {
            host = loopbackV6
            let rest = authority.unicodeScalars.dropFirst(loopbackV6.unicodeScalars.count)
            if rest.first == ":" { port = String(rest.dropFirst()) } else if !rest.isEmpty { host = authority }
        } else if let colon = authority.unicodeScalars.firstIndex(of: ":") {
            host = String(authority.unicodeScalars[..<colon])
            port = String(authority.unicodeScalars[colon...].dropFirst())
        }
        guard host == loopbackV6 || HostName.isValid(host) else { throw .malformedHost(host) }
        if let port, !isPort(port) { throw .malformedPort(port) }
        guard !isPlain || host == loopbackV6 || HostName.isLoopback(host) else { throw .insecureHost(host) }
        return authority
    }

    private static func isPort(_ text: String) -> Bool {
        guard (1...5).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return false }
        return UInt16(text) != nil
    }
}

extension String {
    /// The text with A to Z in lower case and nothing else changed.
    fileprivate var asciiLowercased: String {
        String(decoding: utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
