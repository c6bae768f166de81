import ClearingProtocol
import Ledger
import Money
import TestSupport
import Timekeeping

@testable import Till

/// A month at a busy shop, with the four weeks before it, in which nothing is out of the ordinary.
struct OrdinaryMonth {
    static let calendar = MerchantCalendar(zoneName: "Asia/Shanghai", cutoff: .midnight) { _ in 28_800 }
    static let month = TakingsPeriod(.month, containing: (try? BusinessDay(year: 2026, month: 10, day: 1)) ?? .earliest)
    static let cashiers = ["Li", "Wang", "Zhao"]
    /// How many payments come in each hour of the clock from eight on.
    static let busyness = [8, 10, 14, 26, 34, 20, 10, 8, 10, 24, 32, 18]

    var tickets: [Ticket] = []
    var hours: [TakingsPart<DayHour>] = []
    var cashiers: [TakingsPart<String>] = []
    var today = month.days.upperBound.advanced(by: 1)
    var now = Timestamp.latest

    init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let first = Self.month.days.lowerBound.advanced(by: -28)
        for number in 0...Self.month.days.upperBound.days(since: first) {
            fill(first.advanced(by: number), &generator)
        }
        cashiers = Self.cashiers.map { name in
            let count = tickets.count / 6 + Int.random(in: 0...300, using: &generator)
            // One in a hundred is given back.
            let refunds = (0..<count).count { _ in Int.random(in: 0..<100, using: &generator) == 0 }
            return TakingsPart(key: name, takings: Self.takings(count, 2_000 * Int64(count), refunds: refunds))
        }
    }

    /// The instant of a time of day in Shanghai.
    static func instant(_ day: BusinessDay, _ hour: Int, _ second: Int) -> Timestamp {
        Timestamp(milliseconds: 0).adding(seconds: Int64(day.dayNumber * 86_400 + hour * 3_600 + second - 28_800))
    }

    static func takings(_ count: Int, _ gross: Int64, refunds: Int = 0) -> Takings {
        Takings(
            count: count,
            gross: Counter.yuan(gross),
            refundCount: refunds,
            refunds: Counter.yuan(Int64(refunds) * 100),
            fees: Counter.yuan(0),
            tips: Counter.yuan(0)
        )
    }

    private mutating func fill(_ day: BusinessDay, _ generator: inout SeededGenerator) {
        for (place, mean) in Self.busyness.enumerated() {
            let hour = 8 + place
            // Each quarter of a minute has one with the same chance, so that gaps come as they do by chance.
            let seconds = (0..<240).filter { _ in Int.random(in: 0..<240, using: &generator) < mean }.map { $0 * 15 }
            let sold = seconds.map { second in
                Ticket(
                    businessDay: day,
                    recordedAt: Self.instant(day, hour, second),
                    mode: Int.random(in: 0..<5, using: &generator) == 0 ? .staticCode : .merchantPresented,
                    amount: Int64.random(in: 200...6_000, using: &generator)
                )
            }
            tickets += sold
            guard !sold.isEmpty else { continue }
            hours.append(
                TakingsPart(
                    key: DayHour(businessDay: day, hour: hour),
                    takings: Self.takings(sold.count, sold.reduce(0) { $0 + $1.amount })
                )
            )
        }
    }

    /// What is out of the ordinary in the month, or in one day of it.
    func anomalies(on day: BusinessDay? = nil) throws -> [Anomaly] {
        try AnomalySearch(
            days: day.map { $0...$0 } ?? Self.month.days,
            today: today,
            now: now,
            calendar: Self.calendar,
            currency: .cny,
            limits: [Counter.yuan(100_000), Counter.yuan(500_000)],
            tickets: tickets,
            hours: hours,
            cashiers: cashiers
        ).anomalies()
    }
}
