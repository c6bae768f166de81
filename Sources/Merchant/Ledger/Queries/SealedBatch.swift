import ClearingProtocol
import GRDB
public import Timekeeping

/// A batch as it stands at the till.
public struct SealedBatch: Sendable, Hashable {
    /// Its number, from 1 without gaps.
    public let number: Int
    /// The shift that ended with it.
    public let shift: Int
    /// The journal's first entry in it.
    public let firstSequence: Int
    /// The journal's first entry after it.
    public let endSequence: Int
    /// How far it has come.
    public let state: BatchState
    /// The SHA-256 of its bytes, in hexadecimal.
    public let digest: String
    /// The terminal's signature.
    public let signature: [UInt8]
    /// When it was sealed.
    public let sealedAt: Timestamp
    /// When the network's receipt was recorded.
    public let acknowledgedAt: Timestamp?
    /// Where its leaf stands in the network's log, from 0.
    public let logIndex: Int?
    /// The journal's entry with what the network last said of it, or with that it said nothing.
    public internal(set) var answerSequence: Int?

    /// How many entries it covers.
    public var entries: Int { endSequence - firstSequence }

    /// Which payments and refunds it brings to clearing.
    public var scope: TakingsScope { TakingsScope(entries: firstSequence..<endSequence) }
}

extension SealedBatch {
    init(_ row: Row) throws {
        guard let state = BatchState(rawValue: row["state"]) else {
            throw LedgerError.damaged("the state \(row["state"] as String) of a batch")
        }
        number = row["number"]
        shift = row["shift"]
        firstSequence = row["first_sequence"]
        endSequence = row["end_sequence"]
        self.state = state
        digest = row["digest"]
        signature = row.bytes("signature")
        sealedAt = try Timestamp(parsing: row["sealed_at"])
        acknowledgedAt = try (row["acknowledged_at"] as String?).map { try Timestamp(parsing: $0) }
        logIndex = row["log_index"]
        answerSequence = row["answer_sequence"]
    }
}
