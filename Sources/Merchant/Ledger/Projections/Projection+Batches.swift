import ClearingProtocol
import Timekeeping

extension Projection {
    mutating func seal(_ fact: BatchSealed, _ entry: JournalEntry) throws {
        // Batches are sealed when a shift is closed: it is the newest, unless some were left to be sealed later.
        var number = try number(IdentityRow.Name.shift) ?? 0
        while number > 0, try store.row(ShiftRow.self, number)?.endSequence != fact.endSequence { number -= 1 }
        guard number > 0 else {
            throw LedgerError.damaged("batch \(fact.number) does not end with a shift")
        }
        try add(BatchRow(fact, shift: number, entry), "batch \(fact.number)")
        for (position, line) in fact.carried.enumerated() {
            var row = try waiting(line.from, "a line of an earlier batch that batch \(fact.number) brings again")
            row.state = .carried
            row.next = BatchLineLink(batch: fact.number, line: position + 1)
            try put(row)
        }
    }

    mutating func send(_ fact: BatchSent, _ entry: JournalEntry) throws {
        var batch = try existing(BatchRow.self, fact.number, "batch \(fact.number)")
        guard !batch.state.isAcknowledged else {
            throw LedgerError.damaged("batch \(fact.number) is not taken after it was acknowledged")
        }
        batch.state = fact.refusal == nil ? .sent : .rejected
        batch.answerSequence = entry.sequence
        try put(batch)
    }

    mutating func acknowledge(_ fact: BatchAcknowledged, _ entry: JournalEntry) throws {
        let receipt = fact.receipt.message
        var batch = try existing(BatchRow.self, fact.number, "batch \(fact.number)")
        batch.state = receipt.rejected.isEmpty ? .acknowledged : .partAcknowledged
        batch.acknowledgedAt = entry.recordedAt.description
        batch.logIndex = receipt.logIndex
        batch.answerSequence = entry.sequence
        try put(batch)
        for difference in receipt.rejected {
            try add(
                RejectedLineRow(difference, ofBatch: fact.number, entry),
                "line \(difference.line) of batch \(fact.number) that is not taken"
            )
        }
        let checkpoint = try CheckpointRow(note: fact.checkpoint, entry)
        if try row(CheckpointRow.self, checkpoint.key) == nil { try put(checkpoint) }
    }

    mutating func decide(_ fact: BatchLineDecided, _ entry: JournalEntry) throws {
        var row = try waiting(fact.link, "line \(fact.link.line) of batch \(fact.link.batch)")
        switch fact.decision {
        case .correct:
            guard try row.difference.ours != nil else {
                throw LedgerError.damaged("a line is corrected that the network does not have")
            }
            row.state = .corrected
        case .drop:
            guard try row.difference.ours == nil else {
                throw LedgerError.damaged("a line is given up that the network has")
            }
            row.state = .dropped
        }
        row.decidedIn = entry.sequence
        try put(row)
    }

    private mutating func waiting(
        _ link: BatchLineLink?,
        _ subject: @autoclosure () -> String
    ) throws -> RejectedLineRow {
        guard let link, let row = try row(RejectedLineRow.self, RejectedLineRow.Key(link: link)),
            row.state == .open || row.state == .corrected
        else { throw LedgerError.damaged("an entry is about \(subject()), which does not wait") }
        return row
    }
}
