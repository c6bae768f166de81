public import ClearingProtocol
import GRDB

extension LedgerView {
    /// The lines of a batch that the network did not take, in their order.
    public func rejectedLines(ofBatch number: Int) throws -> [RejectedLine] {
        try rejectedLines("batch = ?", [number])
    }

    /// The lines that the network did not take and that no batch brought again, nor a person gave up: the oldest first.
    public func rejectedLines() throws -> [RejectedLine] {
        try rejectedLines("state IN ('open', 'corrected')", [])
    }

    /// A line that the network did not take, or `nil`.
    public func rejectedLine(_ link: BatchLineLink) throws -> RejectedLine? {
        try rejectedLines("batch = ? AND line = ?", [link.batch, link.line]).first
    }

    /// The lines of earlier batches that the next one brings again.
    public func linesToCarry() throws -> [BatchLine] { try rejectedLines().map(\.again) }

    /// The lines of earlier batches that a sealed batch brings again.
    public func carriedLines(of sealed: SealedBatch) throws -> [BatchLine] {
        guard case .batchSealed(let fact)? = try entry(sealed.endSequence)?.fact else { return [] }
        return fact.carried
    }

    /// The network's receipt for a batch, or `nil` where there is none.
    public func receipt(of sealed: SealedBatch) throws -> BatchReceipt? {
        guard let sequence = sealed.answerSequence, case .batchAcknowledged(let fact)? = try entry(sequence)?.fact
        else { return nil }
        return fact.receipt.message
    }

    /// Why the network refuses a batch, or `nil` where it does not.
    public func refusal(of sealed: SealedBatch) throws -> BatchSent.Refusal? {
        guard let sequence = sealed.answerSequence, case .batchSent(let fact)? = try entry(sequence)?.fact else {
            return nil
        }
        return fact.refusal
    }

    private func rejectedLines(_ condition: String, _ arguments: StatementArguments) throws -> [RejectedLine] {
        try Row.fetchAll(
            database,
            sql: "SELECT * FROM rejected_lines WHERE \(condition) ORDER BY batch, line",
            arguments: arguments
        ).map { try RejectedLine(RejectedLineRow($0)) }
    }
}
