/// Where a node listens.
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
    /// The host: a name, four octets, or an IPv6 address without brackets.
    public let host: String
    /// The port; 0 for any that is free.
    public let port: Int

    /// An address.
    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `HOST:PORT`, with brackets around an IPv6 host.
    ///
    /// - Throws: ``ServerError/address(_:)``.
    public init(parsing text: String) throws(ServerError) {
        let shown = String(
            text.unicodeScalars.filter { (0x20..<0x7F).contains($0.value) }.map(Character.init).prefix(60)
        )
        guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
            throw .address(shown)
        }
        var host = String(text[..<colon])
        if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
        guard !host.isEmpty else { throw .address(shown) }
        self.init(host: host, port: Int(port))
    }

    /// Whether only this machine can come here.
    public var isLoopback: Bool {
        if host == "localhost" || host == "::1" { return true }
        let octets = host.split(separator: ".", omittingEmptySubsequences: false)
        return octets.count == 4 && octets[0] == "127" && octets.allSatisfy { UInt8($0) != nil }
    }

    /// Whether it stands for every address of this machine, and so is none that a code could lead to.
    public var isWildcard: Bool { ["0.0.0.0", "::", "::0", "0"].contains(host) }

    /// The address as a web address with the port that was found, which is left out where it is the scheme's own.
    func base(scheme: String, port: Int) -> String {
        let text = "\(scheme)://\(ListenAddress(host: host, port: port))"
        let own = scheme == "https" ? ":443" : ":80"
        return text.hasSuffix(own) ? String(text.dropLast(own.count)) : text
    }

    /// The host and the port, an IPv6 host in brackets.
    public var description: String {
        host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    }
}
