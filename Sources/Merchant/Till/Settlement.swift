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
            return SettlementSummary(
                businessDay: day,
                figures: try view.figures(of: day),
                shift: shift,
                batches: try view.batches(),
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
    /// - Throws: ``TillError`` at the first batch that is not; those before it are recorded.
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
    /// - Throws: ``TillError``.
    public func send(_ sealed: SealedBatch) async throws(TillError) -> SealedBatch {
        let (bytes, known) = try till.read { view in
            // One that was sealed before the key was renewed keeps its bytes, which only the whole journal tells.
            let bytes = try? view.bytes(of: sealed, keyIdentifier: till.key.verifyingKey.identifier)
            return (try bytes ?? view.bytes(of: sealed), try view.newestCheckpoint())
        }
        let acknowledgement: BatchAcknowledgement
        do {
            acknowledgement = try await till.clearing.upload(
                batch: bytes,
                terminal: till.pairing.terminal,
                number: sealed.number,
                checkpointSize: known?.size ?? 0
            )
        } catch {
            throw .clearing(error)
        }
        let check = AcknowledgementCheck(pairing: till.pairing, known: known?.note)
        try check.verify(acknowledgement, of: sealed)
        return try record(acknowledgement, of: sealed)
    }

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
