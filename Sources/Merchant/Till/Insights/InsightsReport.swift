public import ClearingProtocol
public import Ledger
public import Money
public import Timekeeping

/// What a day, week, month or year came to, seen from every side, beside what came before it.
///
/// Every figure says which rows it is the sum of. Of a day, a week or a month the payments' rows are read as well; of a
/// year only what was added up as they arrived, so that ``modes`` is empty and what only rows tell is not among the
/// ``anomalies``; some of it ``Insights/payments(ofYear:)`` tells.
public struct InsightsReport: Sendable, Hashable {
    /// Which days.
    public let period: TakingsPeriod
    /// The business day that is under way.
    public let today: BusinessDay
    /// The instant at which it was read.
    public let readAt: Timestamp

    /// The merchant's currency.
    public let currency: Currency
    /// The hour of the clock in which a business day begins, 0...23.
    public let openingHour: Int

    /// What it comes to, a figure a currency; nothing when there is neither payment nor refund.
    public let totals: [TakingsFigure<Currency>]
    /// The period before: of a day the same weekday of the week before, of the open day up to the same time of day.
    public let previous: FormerTakings
    /// Of a week, month or year that is under way, as many days of the period before as have begun; otherwise `nil`.
    public let previousSoFar: FormerTakings?
    /// Of a day, the same weekday of the last four weeks, the newest first; of the open day up to the same time of day.
    public let formerWeeks: [FormerTakings]

    /// The hours of the merchant's clock, in the order of the business day: the first is the hour of the cut-off.
    public let hours: [TakingsFigure<Int>]
    /// Of a day, what each hour, 0...23, usually comes to, in the merchant's currency: of whole days, whatever the time.
    public let usualHours: [Int: UsualTakings]
    /// The hours of the week, Monday first: of a week, month or year.
    public let weekHours: [TakingsFigure<WeekHour>]
    /// The business days on which something was recorded: of a week or month.
    public let days: [TakingsFigure<BusinessDay>]
    /// The months in which something was recorded: of a year.
    public let months: [TakingsFigure<TakingsPeriod>]

    /// By the network that says that it is paid.
    public let schemes: [TakingsFigure<String>]
    /// By how it was paid, in the merchant's currency; refunds stand with the mode of their payment.
    public let modes: [TakingsFigure<PaymentMode>]
    /// By who began it: payments by the attempt, refunds by the refund.
    public let cashiers: [TakingsFigure<String>]

    /// The middle payment, one a currency. Of a year it is left to ``Insights/payments(ofYear:)``, which reads more.
    public let medianTickets: [Money]
    /// What is out of the ordinary, the gravest kind first.
    public let anomalies: [Anomaly]

    /// Whether the period has not ended.
    public var isOpen: Bool { period.days.contains(today) }

    /// What the same weekday of the last four weeks came to on average; `nil` when it never took anything in that
    /// currency, and of longer periods.
    ///
    /// - Throws: `MoneyError` when a sum is too large.
    public func usual(in currency: Currency) throws(MoneyError) -> UsualTakings? {
        let days = formerWeeks.compactMap { week in
            week.totals.first { $0.key == currency && $0.takings.count > 0 }?.takings
        }
        return try UsualTakings(of: days.map { ($0.count, $0.gross) })
    }
}
