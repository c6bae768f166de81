import ClearingProtocol
import Money
import Timekeeping

@testable import Console
@testable import Ledger
@testable import Till

extension Sample {
    static func takings(_ count: Int, _ gross: Int64, refunds: Int = 0, given: Int64 = 0) -> Takings {
        Takings(
            count: count,
            gross: money(gross),
            refundCount: refunds,
            refunds: money(given),
            fees: money(gross / 263),
            tips: money(0)
        )
    }

    static func figure<Key>(
        _ key: Key,
        _ takings: Takings,
        _ payments: PaymentFilter = PaymentFilter(),
        _ refunds: RefundFilter = RefundFilter()
    ) -> TakingsFigure<Key> {
        TakingsFigure(key: key, takings: takings, payments: payments, refunds: refunds)
    }

    /// A lunch and an evening at a noodle shop.
    private static let counts = [2, 4, 9, 18, 22, 11, 4, 3, 6, 14, 19, 8]

    /// The takings of a period, the same whenever it is asked for.
    static func report(_ length: TakingsPeriod.Length, isQuiet: Bool = false) -> InsightsReport {
        let period = TakingsPeriod(length, containing: day)
        let total = takings(120, 264_000, refunds: 3, given: 5_500)
        let week = day.advanced(by: -7)
        let former = FormerTakings(
            days: length == .day ? week...week : period.previous.days,
            until: length == .day ? now.adding(seconds: -7 * 86_400) : nil,
            totals: [figure(.cny, takings(110, 240_000), PaymentFilter(TakingsScope(days: week...week)))]
        )
        let hours = counts.enumerated().map { place, count in
            figure(
                10 + place,
                takings(count, Int64(count) * 2_200),
                PaymentFilter(TakingsScope(days: period.days, hour: 10 + place))
            )
        }
        return InsightsReport(
            period: period,
            today: day,
            readAt: now,
            currency: .cny,
            openingHour: 4,
            totals: [
                figure(
                    .cny,
                    total,
                    PaymentFilter(TakingsScope(days: period.days)),
                    RefundFilter(TakingsScope(days: period.days))
                )
            ],
            previous: former,
            previousSoFar: nil,
            formerWeeks: length == .day ? Array(repeating: former, count: 1) : [],
            hours: hours,
            usualHours: [:],
            weekHours: length == .day ? [] : weekHours(period),
            days: [],
            months: [],
            schemes: [figure("counterfoil", total)],
            modes: length == .year
                ? [] : [figure(.merchantPresented, total, PaymentFilter(TakingsScope(mode: .merchantPresented)))],
            cashiers: [figure("ming", total, PaymentFilter(TakingsScope(cashier: "ming")))],
            medianTickets: length == .year ? [] : [money(2_100)],
            anomalies: isQuiet ? [] : anomalies
        )
    }

    private static func weekHours(_ period: TakingsPeriod) -> [TakingsFigure<WeekHour>] {
        Weekday.allCases.flatMap { weekday in
            counts.enumerated().map { place, count in
                let hour = WeekHour(weekday: weekday, hour: 10 + place)
                let count = count * (weekday.rawValue > 5 ? 2 : 1)
                let filter = PaymentFilter(TakingsScope(days: period.days, weekday: weekday, hour: 10 + place))
                return figure(hour, takings(count, Int64(count) * 2_200), filter)
            }
        }
    }

    private static let anomalies = [
        Anomaly(
            .refundsAboveOthers(cashier: "lin", refunds: 9, payments: 80, othersRefunds: 1, othersPayments: 240),
            refunds: RefundFilter(TakingsScope(cashier: "lin"))
        ),
        Anomaly(.lateUnsettled(count: 2, gross: money(3_300)), payments: PaymentFilter(mark: .late, state: .paid)),
        Anomaly(.oddHour(day, hour: 3, count: 1, gross: money(88_00)), payments: PaymentFilter(TakingsScope(hour: 3))),
    ]
}
