public import ClearingProtocol
public import Timekeeping

/// A batch that the node recorded.
public struct BatchRecord: Sendable, Hashable {
    /// The terminal's number.
    public let terminal: String
    /// The batch's number.
    public let number: Int
    /// The bytes as they came.
    public let bytes: [UInt8]
    /// Their SHA-256, in hexadecimal.
    public let digest: String
    /// The terminal's first journal entry after the batch.
    public let endSequence: Int
    /// The business day that it counts to.
    public let businessDay: BusinessDay
    /// The receipt.
    public let receipt: Signed<BatchReceipt>

    /// A batch.
    public init(
        terminal: String,
        number: Int,
        bytes: [UInt8],
        digest: String,
        endSequence: Int,
        businessDay: BusinessDay,
        receipt: Signed<BatchReceipt>
    ) {
        self.terminal = terminal
        self.number = number
        self.bytes = bytes
        self.digest = digest
        self.endSequence = endSequence
        self.businessDay = businessDay
        self.receipt = receipt
    }

    init(_ row: StoredRow) throws {
        self.init(
            terminal: try row.text("terminal"),
            number: try row.count("number"),
            bytes: try row.bytes("bytes"),
            digest: try row.text("digest"),
            endSequence: try row.count("end_sequence"),
            businessDay: try row.businessDay("business_day"),
            receipt: try row.message("receipt")
        )
    }
}
