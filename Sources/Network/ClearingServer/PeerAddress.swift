import Hummingbird
import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The address that a request comes from, as it is counted: of IPv6 the network of 64 bits, which is one household's.
enum PeerAddress {
    static func text(of address: SocketAddress?) -> String? {
        switch address {
        case .v4: address?.ipAddress
        case .v6: address?.ipAddress.map { text in bytes(of: text).map { isMapped($0) ? text : network($0) } ?? text }
        case .unixDomainSocket, nil: nil
        }
    }

    /// Whether the connection comes from this machine.
    static func isLoopback(_ address: SocketAddress?) -> Bool {
        switch address {
        case .v4: address?.ipAddress?.hasPrefix("127.") == true
        case .v6: address?.ipAddress == "::1" || address?.ipAddress?.hasPrefix("::ffff:127.") == true
        case .unixDomainSocket: true
        case nil: false
        }
    }

    /// The 16 bytes of an address of IPv6, whose zone does not count.
    private static func bytes(of text: String) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 16)
        return inet_pton(AF_INET6, String(text.prefix { $0 != "%" }), &bytes) == 1 ? bytes : nil
    }

    /// Whether it is an IPv4 address in IPv6's form (RFC 4291 section 2.5.5.2).
    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    }

    private static func network(_ bytes: [UInt8]) -> String {
        let groups = stride(from: 0, to: 8, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}
