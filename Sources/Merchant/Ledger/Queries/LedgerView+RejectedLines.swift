public import ClearingProtocol
import GRDB
import Money

extension LedgerView {
    /// The lines of a batch that the network did not take, in their order.
    public func rejectedLines(ofBatch number: Int) throws -> [RejectedLine] {
        try rejectedLines("batch = ?", [number])
    }

    /// The lines that the network did not take and that no batch brought again, nor a person gave up: the oldest first.
    public func rejectedLines() throws -> [RejectedLine] { try rejectedLines(Self.isWaiting, []) }

    // As the index of those lines has it.
    private static let isWaiting = "state IN ('open', 'corrected')"

    /// The batches with lines that the network did not take and that still wait, in their order.
    public func batchesWithWaitingLines() throws -> [Int] {
        try Int.fetchAll(
            database,
            sql: "SELECT DISTINCT batch FROM rejected_lines WHERE \(Self.isWaiting) ORDER BY batch"
        )
    }

    /// The sums of the lines of a batch that the network did not take.
    public func rejectedSums(ofBatch number: Int) throws -> RejectedSums {
        var sums = RejectedSums()
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT json_extract(difference, '$.yours.currency'), count(*), sum(\(Self.isWaiting)),
                    sum((json_extract(difference, '$.yours.amount') - json_extract(difference, '$.yours.fee'))
                        * CASE json_extract(difference, '$.yours.kind') WHEN 'payment' THEN 1 ELSE -1 END)
                FROM rejected_lines WHERE batch = ? GROUP BY 1
                """,
            arguments: [number]
        )
        for row in rows {
            guard let currency = try? Currency.named(row[0]) else {
                throw LedgerError.damaged("the currency of a line of batch \(number)")
            }
            sums.count += row[1]
            sums.waiting += row[2]
            sums.nets[currency] = row[3]
        }
        return sums
    }

    /// A line that the network did not take, or `nil`.
    public func rejectedLine(_ link: BatchLineLink) throws -> RejectedLine? {
        try rejectedLines("batch = ? AND line = ?", [link.batch, link.line]).first
    }

    /// The lines of earlier batches that the next one brings again: the oldest of those that wait, at most
    /// ``RejectedLine/mostCarried``.
    public func linesToCarry() throws -> [BatchLine] {
        try rejectedLines(Self.isWaiting, [], most: RejectedLine.mostCarried).map(\.again)
    }

    /// How many lines wait for the next batch or for a person.
    public func waitingLineCount() throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM rejected_lines WHERE \(Self.isWaiting)") ?? 0
    }

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

    private func rejectedLines(
        _ condition: String,
        _ arguments: StatementArguments,
        most: Int = -1
    ) throws -> [RejectedLine] {
        try Row.fetchAll(
            database,
            // A negative limit is none.
            sql: "SELECT * FROM rejected_lines WHERE \(condition) ORDER BY batch, line LIMIT \(most)",
            arguments: arguments
        ).map { try RejectedLine(RejectedLineRow($0)) }
    }
}
