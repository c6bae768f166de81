import Reconciliation
import StatementStore
import Till

extension StoredBreak {
    /// By what people find it: the order or, where that is not known, the host's number.
    var number: String? { order ?? hostNumber }

    /// Whether it is about money that the bank got, or did not.
    var isPayout: Bool { [.payoutShort, .payoutOver, .payoutMissing].contains(kind) || row?.side == .payout }

    /// The order whose payment the ledger has.
    var orderInLedger: String? {
        switch kind {
        case .missingLocally, .orphanRefund, .payoutShort, .payoutOver, .payoutMissing: nil
        case .missingAtHost, .amount, .fee, .currency, .status, .duplicateLocal, .duplicateHost, .timingCutoff,
            .promotionSplit:
            order
        }
    }
}
