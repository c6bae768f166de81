public import ClearingProtocol

/// The till gives a charge up. From here on the network is asked to take it back until it has answered; what comes in
/// for it meanwhile is late.
public struct AttemptWithdrawn: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference

    /// A withdrawal that begins.
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
