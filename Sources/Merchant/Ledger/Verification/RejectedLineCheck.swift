import ClearingProtocol

/// Follows the lines that the network did not take from batch to batch: none is lost, none comes twice.
struct RejectedLineCheck {
    /// What the next batch must bring, by the line that it comes from, in the order of batches and lines.
    private var waiting: [(link: BatchLineLink, difference: BatchLineDifference, again: BatchLine)] = []

    /// The network does not take some lines of a batch.
    mutating func reject(
        _ receipt: BatchReceipt,
        of lines: [BatchLine],
        _ expect: EntryExpectation
    ) throws(VerificationFailure) {
        var seen: Set<Int> = []
        for difference in receipt.rejected {
            try expect(
                "about lines of the batch, each once",
                "about line \(difference.line)",
                seen.insert(difference.line).inserted && lines.indices.contains(difference.line - 1)
                    && lines[difference.line - 1] == difference.yours
            )
            let link = BatchLineLink(batch: receipt.number, line: difference.line)
            guard difference.cause != .batched, difference.cause != .repeated else { continue }
            waiting.append((link, difference, Self.again(difference.yours, link)))
        }
        waiting.sort { ($0.link.batch, $0.link.line) < ($1.link.batch, $1.link.line) }
    }

    /// A batch brings all that wait or, where they are too many, the oldest of them.
    mutating func carry(_ sealed: BatchSealed, _ expect: EntryExpectation) throws(VerificationFailure) {
        let expected = waiting.prefix(RejectedLine.mostCarried).map(\.again)
        try expect(
            "with the \(expected.count) lines that earlier batches left",
            "with \(sealed.carried.count) of them",
            sealed.carried == expected
        )
        waiting.removeFirst(expected.count)
    }

    /// Somebody decides about one of them.
    mutating func decide(_ fact: BatchLineDecided, _ expect: EntryExpectation) throws(VerificationFailure) {
        guard let index = waiting.firstIndex(where: { $0.link == fact.link }) else {
            throw expect.failure("one that waits", "line \(fact.link.line) of batch \(fact.link.batch)")
        }
        switch fact.decision {
        case .drop:
            // What the network has is paid out only once a batch brings it.
            guard waiting[index].difference.ours == nil else {
                throw expect.failure("one that the network has not", "one that it has")
            }
            waiting.remove(at: index)
        case .correct:
            guard let ours = waiting[index].difference.ours else {
                throw expect.failure("one that the network has", "one that it has not")
            }
            waiting[index].again = Self.again(ours, fact.link)
        }
    }

    private static func again(_ line: BatchLine, _ link: BatchLineLink) -> BatchLine {
        BatchLine(kind: line.kind, payment: line.payment, amount: line.amount, fee: line.fee, from: link)
    }
}
