import ClearingProtocol
import Money
import Timekeeping

extension Projection {
    /// Adds a payment to the takings and to what can be searched.
    mutating func count(_ fact: PaymentAccepted, of attempt: AttemptRow, _ entry: JournalEntry) throws {
        try index(SearchDocument(fact, note: attempt.note, entry: entry))
        guard let sum = TakingsSum(fact, cashier: attempt.createdBy, entry: entry) else { return }
        try add(sum)
    }

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

    private mutating func add(_ sum: TakingsSum) throws {
        let place = sum.place
        let key = TakingsRow.Key(
            businessDay: place.businessDay.description,
            quarter: TakingsSum.text(ofQuarter: place.quarter),
            currency: place.currency.code,
            cashier: place.cashier,
            scheme: place.scheme
        )
        var quarter = try row(TakingsRow.self, key) ?? TakingsRow(key: key, figures: TakingsFigures())
        try quarter.figures.add(sum.takings)
        try put(quarter)
        let dayKey = TakingsDayRow.Key(
            businessDay: key.businessDay,
            currency: key.currency,
            cashier: key.cashier,
            scheme: key.scheme
        )
        var day = try row(TakingsDayRow.self, dayKey) ?? TakingsDayRow(key: dayKey, figures: TakingsFigures())
        try day.figures.add(sum.takings)
        if sum.takings.count > 0 { day.count(ticket: sum.takings.gross.minorUnits) }
        try put(day)
    }
}
