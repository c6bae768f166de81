import ClearingProtocol
import Money
import Reconciliation
import StatementStore
import Timekeeping

extension DayUnderway {
    /// Takes over what clearing charged on the day and where it is not what the schedule says.
    mutating func add(_ audit: FeeAudit) throws {
        let currency = CurrencyMark(reconciler.profile.currency)
        fees.charged = audit.charged[currency]
        fees.expected = audit.expected[currency]
        fees.unscheduled = audit.unscheduled
        for found in audit.breaks {
            try add(found)
            if let row = found.clearing { wronglyCharged.insert(row.id) }
        }
    }

    /// A fee that is not the schedule's was told on the day of its row, and is not told again on that of the row's twin.
    mutating func noteFeesOfCarriedRows() throws {
        let rows = carried.filter { $0.row?.side == .clearing }
        for (day, rows) in Dictionary(grouping: rows, by: \.opened) {
            let fees = try store.breaksFound(on: day).filter { $0.field == BreakField.expectedFee.rawValue }
            let told = Set(fees.map { [$0.order, $0.hostNumber] })
            wronglyCharged.formUnion(rows.filter { told.contains([$0.order, $0.hostNumber]) }.compactMap(\.row?.id))
        }
    }
}
