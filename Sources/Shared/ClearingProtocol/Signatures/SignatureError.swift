/// Why a signature is not accepted.
public enum SignatureError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The header fields are not there or not of the protocol's form.
    case malformed(String)
    /// The request lacks something that is, or must be, covered.
    case missingComponent(String)
    /// It was made too long ago or in the future; both in whole seconds since 1970.
    case stale(created: Int64, now: Int64)
    /// The node does not know the key, or has revoked it.
    case unknownKey(String)
    /// The body is not the one that the digest names.
    case digest
    /// The signature is not the key's over this.
    case mismatch
    /// The same request was seen before.
    case replayed

    public var description: String {
        switch self {
        case .malformed(let reason): "The request's signature cannot be read: \(reason)."
        case .missingComponent(let name): "The request's signature must cover \(name)."
        case .stale(let created, let now):
            "The request was signed \(Self.distance(created, now)) seconds "
                + "\(created > now ? "ahead of" : "behind") the node's clock; set the clock and try again."
        case .unknownKey(let key): "The key \(key) is not known here or was revoked; pair the terminal again."
        case .digest: "The body is not the one that Content-Digest names."
        case .mismatch: "The signature does not fit what was sent."
        case .replayed: "This very request was received before; sign it anew to hear what was answered."
        }
    }

    private static func distance(_ first: Int64, _ second: Int64) -> UInt64 {
        first > second ? UInt64(bitPattern: first &- second) : UInt64(bitPattern: second &- first)
    }
}
