import Ledger
import Reconciliation
public import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// The rows behind a difference: of the tills and of clearing by its numbers or, of a payout, the bank's rows that
    /// paid it.
    ///
    /// - Throws: ``StatementStoreError``; ``LedgerError``.
    public func rows(of item: StoredBreak) throws -> BreakRows {
        switch item.kind {
        case .payoutShort, .payoutOver, .payoutMissing:
            let paid = try store.credits(of: item.opened)
            return BreakRows(ledger: [], other: paid.map { BreakRows.Told($0.line, file: $0.file) })
        default: break
        }
        if item.row?.side == .payout { return BreakRows(ledger: [], other: []) }
        let days = item.opened.advanced(by: -1)...item.opened.advanced(by: 1)
        let told = try store.lines(order: item.order, number: item.hostNumber, of: days)
        let theirs = told.filter { [$0.line.hostNumber, $0.line.hostRefundNumber].contains(item.hostNumber) }
        let mine = try side.movements(of: days) { row in
            row.order == item.order || (row.number != nil && row.number == item.hostNumber)
        }
        let same = mine.filter { $0.number != nil && $0.number == item.hostNumber }
        return BreakRows(
            ledger: item.isOfClearingAlone ? [] : same.isEmpty ? mine : same,
            other: item.isOfLedgerAlone
                ? [] : (theirs.isEmpty ? told : theirs).map { BreakRows.Told($0.line, file: $0.file) }
        )
    }
}
