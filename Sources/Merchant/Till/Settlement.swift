import ClearingClient
import ClearingProtocol
public import Ledger
public import Timekeeping
import TransparencyLog

/// The day's figures, and sending what was sealed to clearing.
public struct Settlement: Sendable {
    let till: Till

    /// The figures of a business day, its shift, and the batches.
    ///
    /// - Parameter day: the day, or `nil` for that of the open shift or, without one, of this instant.
    /// - Throws: ``TillError/ledger(_:)``.
    public func summary(of day: BusinessDay? = nil) throws(TillError) -> SettlementSummary {
        try till.read { view in
            let shift = try view.openShift() ?? view.newestShift()
            let open = shift.flatMap { $0.isOpen ? $0.businessDay : nil }
            let day = day ?? open ?? till.businessDay
            let batches = try BatchReader(in: view)
            return SettlementSummary(
                businessDay: day,
                figures: try view.figures(of: day),
                shift: shift,
                batches: try batches.batches(of: day),
                payout: try batches.payout(of: day, statements: till.ledger.directory.statements),
                unresolved: try view.unresolvedAttempts().count
            )
        }
    }

    /// The seams of a business day: what the ledger says, and what clearing has of it.
    ///
    /// - Parameter day: the day, or `nil` for that of the open shift or, without one, of this instant.
    /// - Throws: ``TillError/ledger(_:)``.
    public func seams(of day: BusinessDay? = nil) throws(TillError) -> DaySeams {
        try till.read { view in
            try DaySeams(try day ?? view.openShift()?.businessDay ?? till.businessDay, in: view)
        }
    }

    /// Sends every batch that is not acknowledged, oldest first, and records what the network answers.
    ///
    /// The same bytes go out however often this is called.
    ///
    /// - Returns: the batches that were acknowledged.
    /// - Throws: ``TillError`` at the first batch that is not, which is recorded too; so are those before it.
    @discardableResult
    public func send() async throws(TillError) -> [SealedBatch] {
        var acknowledged: [SealedBatch] = []
        for sealed in try till.read({ try $0.unacknowledgedBatches() }) {
            acknowledged.append(try await send(sealed))
        }
        return acknowledged
    }

    /// Sends one batch, whether it was acknowledged before or not; doing it again changes nothing.
    ///
    /// Where its totals are not the network's, it is taken line by line: the lines that the network does not take wait for
    /// the next batch, and what the network has and the till lacks is asked for.
    ///
    /// - Throws: ``TillError``.
    public func send(_ sealed: SealedBatch) async throws(TillError) -> SealedBatch {
        let (bytes, known) = try till.read { view in
            // One that was sealed before the key was renewed keeps its bytes, which only the whole journal tells.
            let bytes = try? view.bytes(of: sealed, keyIdentifier: till.key.verifyingKey.identifier)
            return (try bytes ?? view.bytes(of: sealed), try view.newestCheckpoint())
        }
        let acknowledgement: BatchAcknowledgement
        do {
            acknowledgement = try await upload(bytes, of: sealed, holding: known?.size ?? 0)
        } catch {
            try record(error, of: sealed)
            throw .clearing(error)
        }
        let check = AcknowledgementCheck(pairing: till.pairing, known: known?.note)
        try check.verify(acknowledgement, of: sealed, bytes)
        let recorded = try record(acknowledgement, of: sealed)
        let receipt = acknowledgement.receipt.message
        await fetch(receipt.missing, andMore: receipt.unlistedMissing > 0)
        return recorded
    }

    /// Asks for what the network has and the till lacks. What it heard nothing of is newer than all that it heard, unless
    /// that was lost on the way: then everything is listened to once more.
    private func fetch(_ missing: [BatchLine], andMore isMore: Bool) async {
        for number in [nil, 0] {
            let isLacking = try? till.read { view in
                try isMore || missing.contains { try view.order(ofLine: $0.payment) == nil }
            }
            guard isLacking == true else { return }
            _ = try? await till.sync.catchUp(after: number)
        }
    }

    private func upload(
        _ bytes: [UInt8],
        of sealed: SealedBatch,
        holding size: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        let (clearing, terminal, number) = (till.clearing, till.pairing.terminal, sealed.number)
        do {
            return try await clearing.upload(batch: bytes, terminal: terminal, number: number, checkpointSize: size)
        } catch {
            guard case .refused(let problem) = error, problem.kind == .totalsDiffer else { throw error }
            do {
                return try await clearing.uploadByLine(
                    batch: bytes,
                    terminal: terminal,
                    number: number,
                    checkpointSize: size
                )
            } catch let second {
                throw Self.takesNoLines(second) ? error : second
            }
        }
    }

    /// A node of before takes no lines, and it or the gateway before it says so in its own way: what it said of the whole
    /// stands.
    private static func takesNoLines(_ error: ClearingError) -> Bool {
        switch error {
        case .refused(let problem): [.notFound, .methodNotAllowed].contains(problem.kind)
        case .unintelligible: true
        case .unreachable, .untrusted, .busy, .noAnswer, .address: false
        }
    }

    /// Records that a batch went out and was not taken, once for each reason.
    private func record(_ error: ClearingError, of sealed: SealedBatch) throws(TillError) {
        let refusal: BatchSent.Refusal?
        switch error {
        case .refused(let problem) where Self.refusals.contains(problem.kind):
            refusal = BatchSent.Refusal(kind: problem.kind.rawValue, detail: problem.detail)
        case .noAnswer, .unintelligible: refusal = nil
        default: return
        }
        try till.write { transaction in
            let view = transaction.view
            guard let batch = try view.batch(sealed.number), !batch.state.isAcknowledged else { return }
            // That nothing was heard this time does not take back what was said before.
            guard try refusal.map({ try view.refusal(of: batch) != $0 }) ?? (batch.state == .sealed) else { return }
            try transaction.append(.batchSent(BatchSent(number: sealed.number, refusal: refusal)))
        }
    }

    /// The refusals that are about the batch, and not about who sends it or when.
    private static let refusals: Set<ProblemKind> = [
        .malformed, .conflict, .batchGap, .batchDiffers, .totalsDiffer, .tooLarge,
    ]

    private func record(
        _ acknowledgement: BatchAcknowledgement,
        of sealed: SealedBatch
    ) throws(TillError) -> SealedBatch {
        try till.write { transaction in
            let isPending = try transaction.view.unacknowledgedBatches().contains { $0.number == sealed.number }
            if isPending {
                let fact = BatchAcknowledged(
                    number: sealed.number,
                    receipt: acknowledgement.receipt,
                    checkpoint: acknowledgement.checkpoint
                )
                try transaction.append(.batchAcknowledged(fact))
            }
            return try transaction.view.batch(sealed.number) ?? sealed
        }
    }
}
