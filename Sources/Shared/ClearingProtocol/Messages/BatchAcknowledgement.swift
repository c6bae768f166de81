/// The node's answer to a batch: the receipt, a checkpoint of the log that includes it, and the proofs of both.
public struct BatchAcknowledgement: JSONMessage {
    /// The signed receipt, the same for every time the batch is sent.
    public let receipt: Signed<BatchReceipt>
    /// The log's newest checkpoint, a signed note (C2SP tlog-checkpoint).
    public let checkpoint: String
    /// The proof that the receipt's leaf is in that checkpoint's tree, 32-byte hashes from the leaf up.
    public let inclusion: [[UInt8]]
    /// The proof that the checkpoint extends the one the terminal named, empty when it named none.
    public let consistency: [[UInt8]]

    /// An answer.
    public init(receipt: Signed<BatchReceipt>, checkpoint: String, inclusion: [[UInt8]], consistency: [[UInt8]]) {
        self.receipt = receipt
        self.checkpoint = checkpoint
        self.inclusion = inclusion
        self.consistency = consistency
    }

    public init(from reader: JSONReader) throws(JSONError) {
        receipt = try Signed(from: reader.member("receipt"))
        checkpoint = String(decoding: try reader.member("checkpoint").bytes(), as: UTF8.self)
        inclusion = try Self.hashes(reader.member("inclusion"))
        consistency = try Self.hashes(reader.member("consistency"))
    }

    public var json: JSONValue {
        [
            "receipt": receipt.json,
            "checkpoint": .string(Base64.encode(checkpoint.utf8)),
            "inclusion": .array(inclusion.map { .string(Base64.encode($0)) }),
            "consistency": .array(consistency.map { .string(Base64.encode($0)) }),
        ]
    }

    private static func hashes(_ reader: JSONReader) throws(JSONError) -> [[UInt8]] {
        var hashes: [[UInt8]] = []
        for element in try reader.elements(most: 64) { hashes.append(try element.bytes(count: 32)) }
        return hashes
    }
}
