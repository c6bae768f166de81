public import ClearingProtocol

/// The terminal is known to a clearing node.
public struct TerminalPaired: JSONMessage {
    /// Where the node is: `https://host[:port]`, or `http` on the loopback interface.
    public let clearing: String
    /// What the node answered.
    public let pairing: Pairing

    /// A pairing.
    public init(clearing: String, pairing: Pairing) {
        self.clearing = clearing
        self.pairing = pairing
    }

    public init(from reader: JSONReader) throws(JSONError) {
        clearing = try reader.member("clearing").string(longest: 512)
        pairing = try Pairing(from: reader.member("pairing"))
    }

    public var json: JSONValue {
        ["clearing": .string(clearing), "pairing": pairing.json]
    }
}
