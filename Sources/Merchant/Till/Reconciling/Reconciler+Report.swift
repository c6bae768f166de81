import Ledger
public import Receipts
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// A day's reconciliation as it goes on paper: the same statements and decisions give the same bytes, so that ages
    /// count to the day itself.
    ///
    /// - Throws: ``StatementStoreError`` when the statements cannot be read.
    public func slip(of result: DayReconciliation, language: ReceiptLanguage) throws -> ReportSlip {
        ReconciliationSlipDraft(
            result: result,
            statements: try statements(of: result.day),
            profile: profile,
            calendar: calendar,
            language: language
        ).slip
    }

    /// The statements that can tell of a day, the oldest first: those of clearing that cover it or the day after, and
    /// those of banks on which its payout may stand.
    func statements(of day: BusinessDay) throws -> [ImportedStatement] {
        try store.statements().filter { statement in
            guard let days = statement.summary.days else { return false }
            let reach = statement.summary.side == .bank ? PayoutMatcher.window : 1
            return days.overlaps(day...day.advanced(by: reach))
        }
    }
}
