public import ClearingProtocol

/// The terminal is known to a clearing node.
public struct TerminalPaired: JSONMessage {
    /// Where the node is: `https://host[:port]`, or `http` on the loopback interface.
    public let clearing: String
    /// What the node answered.
    public let pairing: Pairing
    /// The certificates (DER) that alone vouch for the node's own; none stands for the system's authorities.
    public let trustedCertificates: [[UInt8]]

    /// A pairing.
    public init(clearing: String, pairing: Pairing, trustedCertificates: [[UInt8]] = []) {
        self.clearing = clearing
        self.pairing = pairing
        self.trustedCertificates = trustedCertificates
    }

    public init(from reader: JSONReader) throws(JSONError) {
        clearing = try reader.member("clearing").string(longest: 512)
        pairing = try Pairing(from: reader.member("pairing"))
        var certificates: [[UInt8]] = []
        for certificate in try reader.optional("trusted_certificates")?.elements(most: 16) ?? [] {
            certificates.append(try certificate.bytes())
        }
        trustedCertificates = certificates
    }

    public var json: JSONValue {
        .members([
            "clearing": .string(clearing),
            "pairing": pairing.json,
            "trusted_certificates": trustedCertificates.isEmpty
                ? nil : .array(trustedCertificates.map { .string(Base64.encode($0)) }),
        ])
    }
}
