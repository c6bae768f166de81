import ClearingProtocol
import Money
import Timekeeping

/// What one entry adds to the takings, and where, when they are counted again.
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

    /// What an entry that records a payment or a refund adds, or `nil` when it belongs to no business day or records
    /// something else.
    ///
    /// - Parameter cashier: who began the attempt or the refund.
    init?(_ entry: JournalEntry, cashier: String) {
        var sums = TakingsSums()
        let (currency, scheme): (Currency, String)
        switch entry.fact {
        case .paymentAccepted(let fact):
            sums.add(fact)
            (currency, scheme) = (fact.amount.currency, fact.network)
        case .refundAccepted(let fact):
            sums.add(fact)
            (currency, scheme) = (fact.amount.currency, fact.network)
        default: return nil
        }
        guard let day = entry.businessDay else { return nil }
        place = Place(
            businessDay: day,
            quarter: Self.quarter(of: entry.recordedAt),
            currency: currency,
            cashier: cashier,
            scheme: scheme
        )
        takings = sums.takings(in: currency)
    }

    /// The first instant of the quarter of an hour of UTC in which an instant lies.
    static func quarter(of instant: Timestamp) -> Timestamp {
        let minute = UTCMinute(instant)
        return UTCMinute(number: minute.number - minute.ofDay % 15).start
    }

    /// A quarter as it is stored, `2026-11-24T09:15Z`.
    static func text(ofQuarter quarter: Timestamp) -> String { quarter.description.prefix(16) + "Z" }
}
