import ClearingProtocol
import Money
import Reconciliation

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
}
