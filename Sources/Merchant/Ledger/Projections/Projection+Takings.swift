import Money
import Timekeeping

extension Projection {
    /// Takes the money that an entry records into the takings of its quarter of an hour and its day.
    ///
    /// - Parameter ticket: the amount of a payment, or `nil` for a refund.
    mutating func take(
        _ entry: JournalEntry,
        _ currency: Currency,
        cashier: String,
        scheme: String,
        ticket: Int64? = nil,
        _ change: (inout TakingsSums) -> Void
    ) throws {
        let day = entry.businessDay?.description ?? ""
        let key = TakingsRow.Key(
            businessDay: day,
            quarter: TakingsRow.quarter(of: entry.recordedAt),
            currency: currency.code,
            cashier: cashier,
            scheme: scheme
        )
        var quarter = try row(TakingsRow.self, key) ?? TakingsRow(key: key)
        change(&quarter.sums)
        try put(quarter)
        let dayKey = TakingsDayRow.Key(businessDay: day, currency: currency.code, cashier: cashier, scheme: scheme)
        var whole = try row(TakingsDayRow.self, dayKey) ?? TakingsDayRow(key: dayKey)
        change(&whole.sums)
        if let ticket { whole.include(ticket: ticket) }
        try put(whole)
    }
}
