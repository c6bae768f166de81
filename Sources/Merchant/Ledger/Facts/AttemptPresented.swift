public import ClearingProtocol

/// The network knows the attempt, and its code is shown to the payer.
public struct AttemptPresented: JSONMessage {
    /// Which try at which order.
    public let reference: AttemptReference
    /// The text of the code.
    public let code: String

    /// A showing.
    public init(reference: AttemptReference, code: String) {
        self.reference = reference
        self.code = code
    }

    public init(from reader: JSONReader) throws(JSONError) {
        reference = try AttemptReference(from: reader)
        code = try reader.member("code").string(longest: 512)
    }

    public var json: JSONValue {
        [
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "code": .string(code),
        ]
    }
}
