public import ClearingProtocol
public import Ledger

extension Settlement {
    /// All that is known of a batch.
    ///
    /// - Throws: ``TillError/batch(_:)``; ``TillError/ledger(_:)``.
    public func report(_ number: Int) throws(TillError) -> BatchReport {
        try till.read { view in try BatchReader(in: view).report(number) }
    }

    /// Decides what becomes of a line that the network did not take and that waits.
    ///
    /// - Throws: ``TillError/batch(_:)`` when it does not wait, or is to be sent as the network has it, and the network has it
    ///   not; ``TillError/shiftReason``; ``TillError/operators(_:)``.
    public func decide(
        _ link: BatchLineLink,
        _ decision: BatchLineDecided.Decision,
        reason: String
    ) throws(TillError) {
        try Shifts.check(reason: reason)
        try till.write { transaction in
            try till.authority.require(.reconcile, in: transaction.view)
            guard let line = try transaction.view.rejectedLine(link), line.isWaiting else {
                throw TillError.batch(.notWaiting(link))
            }
            guard decision != .correct || line.difference.ours != nil else {
                throw TillError.batch(.notTheNetworks(link))
            }
            try transaction.append(
                .batchLineDecided(BatchLineDecided(link: link, decision: decision, reason: reason))
            )
        }
    }
}
