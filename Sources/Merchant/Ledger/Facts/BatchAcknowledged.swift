public import ClearingProtocol

/// The network recorded a batch and showed it in its log.
public struct BatchAcknowledged: JSONMessage {
    /// The batch's number.
    public let number: Int
    /// The network's receipt.
    public let receipt: Signed<BatchReceipt>
    /// The checkpoint in which the batch was proved to be, a signed note.
    public let checkpoint: String

    /// An acknowledgement.
    public init(number: Int, receipt: Signed<BatchReceipt>, checkpoint: String) {
        self.number = number
        self.receipt = receipt
        self.checkpoint = checkpoint
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        receipt = try Signed(from: reader.member("receipt"))
        checkpoint = String(decoding: try reader.member("checkpoint").bytes(), as: UTF8.self)
    }

    public var json: JSONValue {
        [
            "number": .integer(Int64(number)),
            "receipt": receipt.json,
            "checkpoint": .string(Base64.encode(checkpoint.utf8)),
        ]
    }
}
