public import ClearingProtocol

/// The merchant stated what its acquirers charge, by which fees are recomputed from now on.
public struct FeesStated: JSONMessage {
    /// The SHA-256 of the file that states it, in hexadecimal; none where what was stated is forgotten.
    public let digest: String?

    /// A statement of fees.
    public init(digest: String?) { self.digest = digest }

    public init(from reader: JSONReader) throws(JSONError) {
        digest = try reader.optional("digest")?.string(longest: 64)
    }

    public var json: JSONValue { .members(["digest": digest.map(JSONValue.string)]) }
}
