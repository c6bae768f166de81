import Ledger
import Measuring
import SampleLedger

/// A ledger with payments.
enum FilledLedger {
    /// Brings payments in; the shift of the last of them stays open.
    static func fill(_ directory: LedgerDirectory, payments: Int, aDay: Int) throws -> RoleResult {
        let till = try SampleTill(founding: directory, paymentsADay: aDay)
        // A shift without any payment is closed, too.
        if payments == 0 { try till.beginDay() }
        return RoleResult(seconds: try till.importPayments(payments), count: payments)
    }
}
