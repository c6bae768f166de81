public import ClearingProtocol

/// A batch is ready to be sent: what it covers, and the signature that makes its bytes final.
///
/// The batch itself follows from the journal; only the digest and the signature must be kept, and which lines of earlier
/// batches it brings again.
public struct BatchSealed: JSONMessage {
    /// The batch's number, from 1 without gaps.
    public let number: Int
    /// The journal's first entry in the batch.
    public let firstSequence: Int
    /// The journal's first entry after the batch.
    public let endSequence: Int
    /// The head of the journal's tree after the last entry.
    public let head: TreeHead
    /// The SHA-256 of the bytes that are sent, in hexadecimal.
    public let digest: String
    /// The terminal's signature over the batch.
    public let signature: [UInt8]
    /// The lines of earlier batches that the network did not take, as this batch brings them again before its own.
    public let carried: [BatchLine]

    /// A sealing.
    public init(
        number: Int,
        firstSequence: Int,
        endSequence: Int,
        head: TreeHead,
        digest: String,
        signature: [UInt8],
        carried: [BatchLine] = []
    ) {
        self.number = number
        self.firstSequence = firstSequence
        self.endSequence = endSequence
        self.head = head
        self.digest = digest
        self.signature = signature
        self.carried = carried
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        firstSequence = Int(try reader.member("first_sequence").integer(in: 1...JSONValue.largestInteger))
        endSequence = Int(try reader.member("end_sequence").integer(in: 1...JSONValue.largestInteger))
        head = try TreeHead(from: reader.member("head"))
        digest = try reader.member("digest").string(longest: 64)
        signature = try reader.member("signature").bytes(count: 64)
        var carried: [BatchLine] = []
        for element in try reader.optional("carried")?.elements() ?? [] { carried.append(try BatchLine(from: element)) }
        self.carried = carried
    }

    public var json: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "first_sequence": .integer(Int64(firstSequence)),
            "end_sequence": .integer(Int64(endSequence)),
            "head": head.json,
            "digest": .string(digest),
            "signature": .string(Base64.encode(signature)),
            "carried": carried.isEmpty ? nil : .array(carried.map(\.json)),
        ])
    }
}
