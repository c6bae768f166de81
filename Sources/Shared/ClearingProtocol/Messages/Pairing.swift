public import Timekeeping

/// A node's answer to a terminal that paired: who it is now, for whom it works, and whom it may believe.
public struct Pairing: SignableMessage {
    public static let purpose = "pairing"

    /// The terminal's number in the network.
    public let terminal: String
    /// The merchant that the terminal belongs to.
    public let profile: MerchantProfile
    /// The key by which the terminal is known from now on.
    public let terminalKey: VerifyingKey
    /// The key that signs whatever the node says.
    public let nodeKey: VerifyingKey
    /// The origin line of the network log's checkpoints (C2SP tlog-checkpoint).
    public let logOrigin: String
    /// When the terminal was paired.
    public let pairedAt: Timestamp

    /// An answer.
    public init(
        terminal: String,
        profile: MerchantProfile,
        terminalKey: VerifyingKey,
        nodeKey: VerifyingKey,
        logOrigin: String,
        pairedAt: Timestamp
    ) {
        self.terminal = terminal
        self.profile = profile
        self.terminalKey = terminalKey
        self.nodeKey = nodeKey
        self.logOrigin = logOrigin
        self.pairedAt = pairedAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        terminal = try reader.member("terminal").string(longest: 32)
        profile = try MerchantProfile(from: reader.member("profile"))
        terminalKey = try reader.member("terminal_key").verifyingKey()
        nodeKey = try reader.member("node_key").verifyingKey()
        logOrigin = try reader.member("log_origin").string()
        pairedAt = try reader.member("paired_at").timestamp()
    }

    public var json: JSONValue {
        [
            "terminal": .string(terminal),
            "profile": profile.json,
            "terminal_key": .string(Base64.encode(terminalKey.bytes)),
            "node_key": .string(Base64.encode(nodeKey.bytes)),
            "log_origin": .string(logOrigin),
            "paired_at": .string(pairedAt.description),
        ]
    }
}
