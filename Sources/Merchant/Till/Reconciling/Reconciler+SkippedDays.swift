import Ledger
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// The days after the last one that is signed off on which a till or clearing moved money, and that nobody reconciled
    /// yet: without them, what the next day opens with is not what stood open. Before any day is signed off, nobody has
    /// said where the books begin.
    func skippedDays(before day: BusinessDay, after lastSigned: BusinessDay?) throws -> [BusinessDay] {
        guard let lastSigned, lastSigned < day.advanced(by: -1) else { return [] }
        let between = lastSigned.advanced(by: 1)...day.advanced(by: -1)
        let moved = try Set(store.daysTold(.clearing, of: between)).union(side.daysOfTrade(in: between))
        return moved.subtracting(try store.reconciledDays()).sorted()
    }

    /// Whether a day is worth a signature of its own: something moved on it, or differs since then.
    func isMaterial(_ day: BusinessDay) throws -> Bool {
        let alone = day...day
        return try !store.daysTold(.clearing, of: alone).isEmpty || !side.daysOfTrade(in: alone).isEmpty
            || !store.breaksFound(on: day).isEmpty
    }
}
