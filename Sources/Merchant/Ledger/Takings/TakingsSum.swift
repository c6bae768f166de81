import ClearingProtocol
import Money
import Timekeeping

/// What one entry adds to the takings, and where.
///
/// It is the one definition of it, for what is rolled up as entries arrive and for what is counted again.
struct TakingsSum: Sendable, Hashable {
    /// The cell to which it is added.
    struct Place: Sendable, Hashable {
        let businessDay: BusinessDay
        let quarter: Timestamp
        let currency: Currency
        let cashier: String
        let scheme: String
    }

    let place: Place
    let takings: Takings

    /// What an accepted payment adds, or `nil` when it belongs to no business day.
    ///
    /// - Parameter cashier: who began the attempt.
    init?(_ fact: PaymentAccepted, cashier: String, entry: JournalEntry) {
        guard let day = entry.businessDay else { return nil }
        place = Place(
            businessDay: day,
            quarter: Self.quarter(of: entry.recordedAt),
            currency: fact.amount.currency,
            cashier: cashier,
            scheme: Account.network
        )
        takings = Takings(
            count: 1,
            gross: fact.amount,
            refundCount: 0,
            refunds: .zero(fact.amount.currency),
            fees: fact.payment.fee,
            tips: .zero(fact.amount.currency)
        )
    }

    /// The first instant of the quarter of an hour of UTC in which an instant lies.
    static func quarter(of instant: Timestamp) -> Timestamp {
        let minute = UTCMinute(instant)
        return UTCMinute(number: minute.number - minute.ofDay % 15).start
    }

    /// A quarter as it is stored, `2026-11-24T09:15Z`.
    static func text(ofQuarter quarter: Timestamp) -> String { quarter.description.prefix(16) + "Z" }
}
