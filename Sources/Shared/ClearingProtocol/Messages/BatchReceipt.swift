public import Timekeeping

/// The node's word that a batch is recorded and where its leaf stands in the network's log.
public struct BatchReceipt: SignableMessage {
    public static let purpose = "batch-receipt"

    /// The terminal's number.
    public let terminal: String
    /// The batch's number.
    public let number: Int
    /// The SHA-256 of the bytes that were received, in hexadecimal.
    public let digest: String
    /// Where the batch's leaf stands in the log, from 0.
    public let logIndex: Int
    /// The bytes of the leaf.
    public let leaf: String
    /// When it was recorded.
    public let receivedAt: Timestamp
    /// The lines that the network did not take, where it took the batch line by line; none where it took all.
    public let rejected: [BatchLineDifference]
    /// What the network has of the terminal's business day in no batch and this one lacks, where it took the batch line
    /// by line.
    public let missing: [BatchLine]
    /// How many more of those there are than ``missing`` lists.
    public let unlistedMissing: Int

    /// A receipt.
    public init(
        terminal: String,
        number: Int,
        digest: String,
        logIndex: Int,
        leaf: String,
        receivedAt: Timestamp,
        rejected: [BatchLineDifference] = [],
        missing: [BatchLine] = [],
        unlistedMissing: Int = 0
    ) {
        self.terminal = terminal
        self.number = number
        self.digest = digest
        self.logIndex = logIndex
        self.leaf = leaf
        self.receivedAt = receivedAt
        self.rejected = rejected
        self.missing = missing
        self.unlistedMissing = unlistedMissing
    }

    public init(from reader: JSONReader) throws(JSONError) {
        terminal = try reader.member("terminal").string(longest: 32)
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        digest = try reader.member("digest").string(longest: 64)
        logIndex = try reader.member("log_index").count()
        leaf = try reader.member("leaf").string(longest: 65_535)
        receivedAt = try reader.member("received_at").timestamp()
        var rejected: [BatchLineDifference] = []
        for element in try reader.optional("rejected")?.elements() ?? [] {
            rejected.append(try BatchLineDifference(from: element))
        }
        self.rejected = rejected
        var missing: [BatchLine] = []
        for element in try reader.optional("missing")?.elements() ?? [] { missing.append(try BatchLine(from: element)) }
        self.missing = missing
        unlistedMissing = try reader.optional("unlisted_missing")?.count() ?? 0
    }

    public var json: JSONValue {
        .members([
            "terminal": .string(terminal),
            "number": .integer(Int64(number)),
            "digest": .string(digest),
            "log_index": .integer(Int64(logIndex)),
            "leaf": .string(leaf),
            "received_at": .string(receivedAt.description),
            "rejected": rejected.isEmpty ? nil : .array(rejected.map(\.json)),
            "missing": missing.isEmpty ? nil : .array(missing.map(\.json)),
            "unlisted_missing": unlistedMissing == 0 ? nil : .integer(Int64(unlistedMissing)),
        ])
    }
}
