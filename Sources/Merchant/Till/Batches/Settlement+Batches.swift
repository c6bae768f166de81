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
    /// - Throws: ``TillError/batch(_:)`` when it does not wait, is to be sent as the network has it and the network has it
    ///   not, or is to be given up and the network has it: then its money is paid out only once a batch brings it; ``TillError/shiftReason``; ``TillError/operators(_:)``.
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
            let isTheNetworks = line.difference.ours != nil
            guard decision != .correct || isTheNetworks else { throw TillError.batch(.notTheNetworks(link)) }
            guard decision != .drop || !isTheNetworks else { throw TillError.batch(.theNetworks(link)) }
            try transaction.append(
                .batchLineDecided(BatchLineDecided(link: link, decision: decision, reason: reason))
            )
        }
    }
}
