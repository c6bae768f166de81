public import ClearingProtocol

/// The network found the payer of a scanned code, who has yet to confirm the charge on the phone.
public struct AttemptAuthorising: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference

    /// A charge that waits for its payer.
    public init(reference: AttemptReference) {
        self.reference = reference
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
    }

    public var json: JSONValue {
        ["order": .string(reference.order), "attempt": .integer(Int64(reference.attempt))]
    }
}
