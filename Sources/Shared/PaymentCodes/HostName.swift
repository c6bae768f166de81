/// The rules for a host name in lower case, RFC 1123, section 2.1.
enum HostName {
    /// Whether the text is labels of ASCII letters, digits and inner hyphens between points.
    ///
    /// Letters of other alphabets are refused on purpose: two names that look alike must not differ.
    static func isValid(_ host: String) -> Bool {
        guard host.utf8.count <= 253 else { return false }
        return labels(of: host).allSatisfy { label in
            (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
        }
    }

    /// Whether a valid host is this machine: `localhost`, or four octets that begin with 127.
    static func isLoopback(_ host: String) -> Bool {
        if host == "localhost" { return true }
        let octets = labels(of: host)
        return octets.count == 4 && octets.allSatisfy(isOctet) && octets.first.map(Array.init) == Array("127".utf8)
    }

    private static let hyphen = UInt8(ascii: "-")

    private static func labels(of host: String) -> [Substring.UTF8View.SubSequence] {
        Substring(host).utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a label is a number in 0...255 without leading zeros, which some systems read as octal.
    private static func isOctet(_ label: Substring.UTF8View.SubSequence) -> Bool {
        guard (1...3).contains(label.count), label.count == 1 || label.first != UInt8(ascii: "0") else { return false }
        return label.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            && UInt8(String(label) ?? "") != nil
    }
}
