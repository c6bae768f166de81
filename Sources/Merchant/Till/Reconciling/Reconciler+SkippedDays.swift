import Ledger
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// The days between the first and the last of some on which a till or clearing moved money, and that nobody reconciled
    /// yet: without them, what the next day opens with is not what stood open.
    ///
    /// - Parameter lastSigned: up to which day nothing changes any more.
    func skippedDays(between days: [BusinessDay], after lastSigned: BusinessDay) throws -> [BusinessDay] {
        guard let first = days.min(), let last = days.max() else { return [] }
        let start = max(first, lastSigned)
        guard start < last.advanced(by: -1) else { return [] }
        let between = start.advanced(by: 1)...last.advanced(by: -1)
        let moved = try Set(store.daysTold(.clearing, of: between)).union(side.daysOfTrade(in: between))
        return moved.subtracting(days).subtracting(try store.reconciledDays()).sorted()
    }
}
