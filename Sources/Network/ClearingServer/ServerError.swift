/// Why a node does not listen.
public enum ServerError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address is not `HOST:PORT`.
    case address(String)
    /// The host is not this machine, and what is sent in the clear must not leave it.
    case notLoopback(String)
    /// Somebody else listens there.
    case portInUse(String)
    /// The address cannot be listened on.
    case refused(String, reason: String)
    /// The server ended before it was told to.
    case stopped

    /// One sentence that names what was found and the mend.
    public var description: String {
        switch self {
        case .address(let text):
            "\"\(text)\" is not an address to listen on; write HOST:PORT, such as 127.0.0.1:8080."
        case .notLoopback(let host):
            "\"\(host)\" is not this machine's own address; plain HTTP is for 127.0.0.1 and ::1 alone. "
                + "Give --tls-certificate and --tls-key."
        case .portInUse(let address):
            "Another program listens on \(address) already; choose another port, or 0 for any."
        case .refused(let address, let reason): "\(address) cannot be listened on: \(reason)."
        case .stopped: "The server stopped before its work was done."
        }
    }
}
