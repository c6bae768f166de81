import FoundationEssentials

/// Where a clearing node is: `https://host[:port]`, or `http` on the loopback interface only.
public struct ClearingAddress: Sendable, Hashable, CustomStringConvertible {
    /// The address without a path.
    public let base: String
    /// The host, with its port unless that is the scheme's own: what signatures cover as `@authority`.
    public let authority: String

    /// Reads an address.
    ///
    /// - Throws: ``ClearingError/address(_:)`` for another scheme, plain HTTP to another machine, or a path.
    public init(_ text: String) throws(ClearingError) {
        guard let url = URL(string: text), let scheme = url.scheme?.lowercased(), let host = url.host()?.lowercased(),
            !host.isEmpty, scheme == "https" || scheme == "http"
        else { throw .address("\"\(text.prefix(80))\" is not the address of a clearing node; write https://HOST.") }
        guard url.path().isEmpty || url.path() == "/", url.query() == nil, url.fragment() == nil,
            url.user() == nil, url.password() == nil
        else {
            throw .address("\"\(text.prefix(80))\" has more than a host and a port; write https://HOST.")
        }
        guard scheme == "https" || ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host) else {
            throw .address("Plain HTTP is only for the loopback interface; write https://\(host).")
        }
        let port = url.port.flatMap { $0 == (scheme == "https" ? 443 : 80) ? nil : $0 }
        let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        authority = port.map { "\(name):\($0)" } ?? name
        base = "\(scheme)://\(authority)"
    }

    public var description: String { base }
}
