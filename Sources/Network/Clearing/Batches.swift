public import ClearingProtocol
import ClearingStore
import Timekeeping
import TransparencyLog

/// What terminals send at the end of their shifts.
public struct Batches: Sendable {
    let context: NodeContext

    /// Records a batch. The same bytes again have the same receipt; other bytes under its number are refused, and
    /// both are kept.
    ///
    /// - Parameters:
    ///   - bytes: the canonical bytes of a `Signed<Batch>`.
    ///   - number: the number that the path of the request names.
    ///   - checkpointSize: the size of the newest checkpoint that the terminal holds, 0 for none.
    ///   - isByLine: whether the lines that are the node's are taken although others are not; the receipt names those.
    /// - Throws: `Problem` when the batch is not the next one, or its lines or totals are not the node's.
    public func accept(
        _ bytes: [UInt8],
        number: Int,
        from terminal: String,
        holding checkpointSize: Int = 0,
        isByLine: Bool = false,
        mark: RequestMark? = nil
    ) async throws -> BatchAcknowledgement {
        try await context.act(mark) { work in
            let till = try work.transaction.active(terminal: terminal)
            try work.requireWithinLog(checkpointSize)
            let digest = ContentDigest.hexadecimal(of: bytes)
            if let stored = try work.transaction.batch(number, of: terminal) {
                guard stored.digest == digest else {
                    let problem = Problem(
                        .batchDiffers,
                        "Batch \(number) is recorded with other content; both are kept."
                    )
                    try work.keep(bytes, digest, number, terminal, for: problem)
                    throw problem
                }
                return try work.acknowledge(stored.receipt, from: checkpointSize)
            }
            let batch = try BatchReader(till: till, number: number) {
                try work.transaction.formerKey($0)
            }.read(bytes)
            try work.requireNext(batch)
            let profile = try work.transaction.known(merchant: till.merchant)
            let audit = BatchAudit(transaction: work.transaction, batch: batch, profile: profile)
            let judged: JudgedBatch
            do {
                judged = try isByLine ? audit.judge() : audit.run()
            } catch let problem as Problem {
                try work.keep(bytes, digest, number, terminal, for: problem)
                throw problem
            }
            // A till whose clock is ahead names a day that has not come; it counts to the day on which it came.
            let day = min(batch.businessDay, profile.businessDay(at: work.now))
            let receipt = try work.record(batch, judged, bytes: bytes, digest: digest, on: day)
            return try work.acknowledge(receipt, from: checkpointSize)
        }
    }
}

extension UnitOfWork {
    /// A terminal that holds a checkpoint of a longer log is told so before anything of it is recorded.
    fileprivate func requireWithinLog(_ checkpointSize: Int) throws {
        let size = try transaction.checkpoint(of: context.configuration.logOrigin).size
        guard (0...size).contains(checkpointSize) else {
            throw Problem(
                .conflict,
                "The log has \(size) leaves, not \(checkpointSize); keep your checkpoint as evidence.",
                field: "from"
            )
        }
    }

    fileprivate func requireNext(_ batch: Batch) throws {
        let last = try transaction.lastBatch(of: batch.terminal)
        let next = (last?.number ?? 0) + 1
        guard batch.number == next else {
            throw Problem(
                .batchGap,
                "The next batch of \(batch.terminal) is number \(next).",
                field: "number",
                next: next
            )
        }
        if let last, batch.firstSequence < last.endSequence {
            throw Problem(
                .conflict,
                "Batch \(last.number) covers the journal up to \(last.endSequence); this one begins before that.",
                field: "first_sequence"
            )
        }
    }

    fileprivate func keep(
        _ bytes: [UInt8],
        _ digest: String,
        _ number: Int,
        _ terminal: String,
        for problem: Problem
    ) throws {
        try transaction.keepEvidence(
            of: bytes,
            digest: digest,
            batch: number,
            from: terminal,
            reason: problem.detail,
            at: now
        )
    }

    fileprivate func record(
        _ batch: Batch,
        _ judged: JudgedBatch,
        bytes: [UInt8],
        digest: String,
        on day: BusinessDay
    ) throws -> Signed<BatchReceipt> {
        let leaf = try BatchLeaf(
            of: batch,
            digest: digest,
            countedOn: day,
            taking: judged.lines,
            linesRoot: MerkleFrontier(leaves: judged.lines.lazy.map(\.payment)).root.bytes.hexadecimal
        )
        let index = try append(leaf: .batch, leaf.members)
        let receipt = BatchReceipt(
            terminal: batch.terminal,
            number: batch.number,
            digest: digest,
            logIndex: index,
            leaf: try transaction.leaf(index) ?? "",
            receivedAt: now,
            rejected: judged.rejected,
            missing: Array(judged.missing.prefix(BatchDifferences.most)),
            unlistedMissing: max(0, judged.missing.count - BatchDifferences.most)
        )
        let signed = Signed(receipt, by: context.key)
        let record = BatchRecord(
            terminal: batch.terminal,
            number: batch.number,
            bytes: bytes,
            digest: digest,
            endSequence: batch.endSequence,
            businessDay: day,
            receipt: signed
        )
        try transaction.add(record)
        try appendLines(judged.lines, of: batch, leaf: index)
        for movement in judged.booked.flatMap({ $0.records(of: batch, on: day) }) { try transaction.add(movement) }
        for line in judged.lines {
            switch line.kind {
            case .payment: try transaction.assign(payment: line.payment, toBatch: batch.number)
            case .refund: try transaction.assign(refund: line.payment, toBatch: batch.number)
            }
        }
        return signed
    }

    /// The receipt with the newest checkpoint and the proofs that lead to it.
    fileprivate func acknowledge(
        _ receipt: Signed<BatchReceipt>,
        from checkpointSize: Int
    ) throws -> BatchAcknowledgement {
        let checkpoint = try transaction.checkpoint(of: context.configuration.logOrigin)
        let index = receipt.message.logIndex
        let size = checkpoint.size
        let inclusion = try MerkleTree.inclusionProof(index: index, size: size, reading: transaction.logNode)
        let consistency = try MerkleTree.consistencyProof(from: checkpointSize, to: size, reading: transaction.logNode)
        return BatchAcknowledgement(
            receipt: receipt,
            checkpoint: context.note(on: checkpoint),
            inclusion: inclusion.map(\.bytes),
            consistency: consistency.map(\.bytes)
        )
    }
}
