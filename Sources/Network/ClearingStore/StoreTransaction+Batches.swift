import ClearingProtocol
import FoundationEssentials
import GRDB
public import Timekeeping

extension StoreTransaction {
    /// A terminal's batch of that number.
    public func batch(_ number: Int, of terminal: String) throws -> BatchRecord? {
        try row("SELECT * FROM batches WHERE terminal = ? AND number = ?", [terminal, number]).map(BatchRecord.init)
    }

    /// A terminal's last batch.
    public func lastBatch(of terminal: String) throws -> BatchRecord? {
        try row("SELECT * FROM batches WHERE terminal = ? ORDER BY number DESC LIMIT 1", [terminal])
            .map(BatchRecord.init)
    }

    /// Adds a batch.
    public func add(_ batch: BatchRecord) throws {
        try run(
            """
            INSERT INTO batches(
                terminal, number, bytes, digest, end_sequence, business_day, receipt, log_index, received_at
            ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                batch.terminal, batch.number, Data(batch.bytes), batch.digest, batch.endSequence,
                batch.businessDay.description, batch.receipt.json.canonicalText, batch.receipt.message.logIndex,
                batch.receipt.message.receivedAt.description,
            ]
        )
    }

    /// Keeps the bytes of a batch that was refused, once.
    public func keepEvidence(
        of bytes: [UInt8],
        digest: String,
        batch number: Int,
        from terminal: String,
        reason: String,
        at instant: Timestamp
    ) throws {
        try run(
            """
            INSERT INTO batch_evidence(terminal, number, digest, bytes, reason, received_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            [terminal, number, digest, Data(bytes), reason, instant.description]
        )
    }

    /// The digests of the bytes that were refused under a batch's number.
    public func evidence(ofBatch number: Int, from terminal: String) throws -> [String] {
        try rows(
            "SELECT digest FROM batch_evidence WHERE terminal = ? AND number = ? ORDER BY received_at, digest",
            [terminal, number]
        ).map { try $0.text("digest") }
    }
}
