/// Where a receipt printer is.
public enum PrinterAddress: Sendable, Hashable {
    /// A file that receipts are added to: `file:/var/spool/receipts.bin`.
    case file(path: String)
    /// A device: `/dev/usb/lp0`, `/dev/ttyUSB0`.
    case device(path: String)
    /// A printer in the network that takes bytes as they come: `tcp://192.168.1.50:9100`.
    case network(host: String, port: UInt16)

    /// The port of printers in the network unless somebody says otherwise.
    public static let usualPort: UInt16 = 9100

    private static let file = "file:"
    private static let network = "tcp://"

    /// The address that a text names.
    ///
    /// - Throws: ``PrinterError/address(_:)``.
    public init(parsing text: String) throws(PrinterError) {
        guard text.utf8.count <= 1024, !text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw .address(text)
        }
        if text.hasPrefix(Self.file) {
            let path = String(text.dropFirst(Self.file.count))
            guard path.hasPrefix("/"), !path.hasSuffix("/") else { throw .address(text) }
            self = .file(path: path)
        } else if text.hasPrefix("/dev/"), !text.hasSuffix("/") {
            self = .device(path: text)
        } else if text.hasPrefix(Self.network) {
            guard let (host, port) = Self.hostAndPort(text.dropFirst(Self.network.count)) else { throw .address(text) }
            self = .network(host: host, port: port)
        } else {
            throw .address(text)
        }
    }

    /// The address as ``init(parsing:)`` reads it back.
    public var text: String {
        switch self {
        case .file(let path): Self.file + path
        case .device(let path): path
        case .network(let host, let port): "\(Self.network)\(host.contains(":") ? "[\(host)]" : host):\(port)"
        }
    }

    private static func hostAndPort(_ text: Substring) -> (String, UInt16)? {
        if text.hasPrefix("[") {
            let host = text.dropFirst().prefix { $0 != "]" }
            guard let end = text.firstIndex(of: "]") else { return nil }
            return pair(host, text[text.index(after: end)...])
        }
        let host = text.prefix { $0 != ":" }
        return pair(host, text[host.endIndex...])
    }

    private static func pair(_ host: Substring, _ rest: Substring) -> (String, UInt16)? {
        guard !host.isEmpty, host.utf8.allSatisfy(isHostByte) else { return nil }
        if rest.isEmpty { return (String(host), usualPort) }
        guard rest.hasPrefix(":"), let port = UInt16(rest.dropFirst()), port > 0 else { return nil }
        return (String(host), port)
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: ":"), UInt8(ascii: "%"):
            true
        default: false
        }
    }
}

extension PrinterAddress: CustomStringConvertible {
    /// The same as ``text``.
    public var description: String { text }
}
