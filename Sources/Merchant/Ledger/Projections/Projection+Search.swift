import ClearingProtocol
import Money
import Timekeeping

extension Projection {
    /// Lets an attempt be found that ended without a payment. One whose end is not known is found among those that wait.
    mutating func index(endOf attempt: AttemptRow, _ entry: JournalEntry) throws {
        guard attempt.state != .unknown else { return }
        let amount = Money(minorUnits: attempt.amount, currency: try .named(attempt.currency))
        try index(
            SearchDocument(
                endOf: attempt.key,
                amount: amount,
                note: attempt.note,
                createdAt: try Timestamp(parsing: attempt.createdAt),
                entry: entry
            )
        )
    }
}
