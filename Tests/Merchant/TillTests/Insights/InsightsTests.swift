import ClearingProtocol
import Ledger
import Money
import TestSupport
import Testing
import Timekeeping

@testable import Till

/// The figures of a ledger with five weeks of payments and refunds in it.
@Suite struct InsightsTests {
    private func rows<Key>(_ figure: TakingsFigure<Key>, _ season: TradingSeason) throws -> Takings {
        try season.counter.till.ledger.read { view in
            let calendar = season.counter.till.calendar
            let payments = try view.payments(figure.payments, calendar: calendar)
            let refunds = try view.refunds(figure.refunds, calendar: calendar)
            let zero = Money.zero(.cny)
            return Takings(
                count: payments.count,
                gross: try Money.sum(of: payments.map(\.amount), currency: .cny),
                refundCount: refunds.count,
                refunds: try Money.sum(of: refunds.map(\.amount), currency: .cny),
                fees: try Money.sum(of: payments.map(\.fee), currency: .cny)
                    .subtracting(Money.sum(of: refunds.map { $0.fee ?? zero }, currency: .cny)),
                tips: figure.takings.tips
            )
        }
    }

    private func prove<Key>(_ figures: [TakingsFigure<Key>], _ season: TradingSeason, _ total: Takings?) throws {
        for figure in figures { #expect(try rows(figure, season) == figure.takings, "\(figure.key)") }
        guard let total else { return }
        let sum = try figures.reduce(Takings.none(in: .cny)) { try $0.adding($1.takings) }
        #expect(sum == total)
    }

    @Test(arguments: TakingsPeriod.Length.allCases)
    func `every figure is the sum of the rows that it opens`(length: TakingsPeriod.Length) throws {
        let season = try TradingSeason(seed: 3)
        let period = TakingsPeriod(length, containing: season.lastDay)
        let report = try season.counter.till.insights.report(period)
        let total = try #require(report.totals.first?.takings)
        #expect(report.totals.count == 1 && total.count > 0 && total.refundCount > 0)
        try prove(report.totals, season, total)
        try prove(report.hours, season, total)
        try prove(report.schemes, season, total)
        try prove(report.cashiers, season, total)
        try prove(report.modes, season, length == .year ? nil : total)
        try prove(report.weekHours, season, length == .day ? nil : total)
        try prove(report.days, season, [.week, .month].contains(length) ? total : nil)
        try prove(report.months, season, length == .year ? total : nil)
        for former in [report.previous] + report.formerWeeks + [report.previousSoFar].compactMap(\.self) {
            try prove(former.totals, season, former.totals.first?.takings)
        }
        #expect(report.modes.isEmpty == (length == .year) && report.weekHours.isEmpty == (length == .day))
        #expect(report.medianTickets.isEmpty == (length == .year))
        #expect(
            try season.counter.till.insights.payments(ofYear: period).medianTickets == season.medians(of: period.days)
        )
    }

    @Test func `the open day is held against the same time of day of the weeks before`() throws {
        let season = try TradingSeason(seed: 4)
        let till = season.counter.till
        let report = try till.insights.report()
        #expect(report.period == TakingsPeriod(.day, containing: season.lastDay) && report.isOpen)
        #expect(report.formerWeeks.count == 4 && report.previous == report.formerWeeks[0])
        var later = 0
        for (place, former) in report.formerWeeks.enumerated() {
            let until = season.counter.clock.now.adding(seconds: -7 * 86_400 * Int64(place + 1))
            #expect(former.until == until && former.days.lowerBound == season.lastDay.advanced(by: -7 * (place + 1)))
            let whole = try till.ledger.read { try $0.payments(PaymentFilter(TakingsScope(days: former.days))) }
            let counted = whole.filter { $0.recordedAt < until }
            #expect(former.totals.first?.takings.count ?? 0 == counted.count)
            later += whole.count - counted.count
        }
        #expect(later > 0)
        let taken = report.formerWeeks.compactMap { $0.totals.first?.takings }.filter { $0.count > 0 }
        let usual = try #require(try report.usual(in: .cny))
        let sum = taken.reduce(0) { $0 + $1.gross.minorUnits }
        #expect(usual.days == taken.count)
        #expect(abs(usual.gross.minorUnits * Int64(taken.count) - sum) * 2 <= Int64(taken.count))
    }

    @Test func `a day that is over is held against whole days`() throws {
        let season = try TradingSeason(seed: 5)
        let day = season.lastDay.advanced(by: -1)
        let report = try season.counter.till.insights.report(TakingsPeriod(.day, containing: day))
        #expect(!report.isOpen && report.formerWeeks.allSatisfy { $0.until == nil })
        let former = try season.counter.till.ledger.read {
            try $0.payments(PaymentFilter(businessDay: day.advanced(by: -7)))
        }
        #expect(report.previous.totals.first?.takings.count == former.count)
        let hours = report.usualHours.mapValues(\.count)
        #expect(!hours.isEmpty && report.usualHours.values.allSatisfy { $0.days == 4 })
    }

    @Test func `the hours follow the business day`() throws {
        let season = try TradingSeason(seed: 6)
        let report = try season.counter.till.insights.report(TakingsPeriod(.month, containing: season.lastDay))
        // The day begins at four.
        let places = report.hours.map { ($0.key + 20) % 24 }
        #expect(places == places.sorted() && places.contains { $0 >= 20 })
    }

    @Test func `an open week is held against as many days of the week before`() throws {
        let season = try TradingSeason(seed: 7)
        let report = try season.counter.till.insights.report(TakingsPeriod(.week, containing: season.lastDay))
        let soFar = try #require(report.previousSoFar)
        #expect(soFar.days == report.previous.days.lowerBound...season.lastDay.advanced(by: -7))
        let over = try season.counter.till.insights.report(report.period.previous)
        #expect(over.previousSoFar == nil && !over.isOpen)
    }

    @Test func `a ledger without payments has a report without figures`() throws {
        let till = try Counter().till
        for length in TakingsPeriod.Length.allCases {
            let report = try till.insights.report(TakingsPeriod(length, containing: till.businessDay))
            #expect(report.totals.isEmpty && report.hours.isEmpty && report.anomalies.isEmpty)
            #expect(try report.usual(in: .cny) == nil && report.medianTickets.isEmpty)
        }
    }

    @Test func `means and rates are rounded half up`() throws {
        let usual = try UsualTakings(of: [(1, Counter.yuan(5)), (2, Counter.yuan(6))])
        #expect(usual?.count == 2 && usual?.gross == Counter.yuan(6))
        #expect(try UsualTakings(of: []) == nil)
        #expect([0, 1, 2, 3, 4].map { Int64($0).meanRoundedHalfUp(of: 3) } == [0, 0, 1, 1, 1])
        let takings = OrdinaryMonth.takings(3, 8_000, refunds: 1)
        #expect(takings.refundBasisPointsByCount == 3_333 && takings.refundBasisPointsByValue == 125)
        #expect(OrdinaryMonth.takings(16_000, 1, refunds: 1).refundBasisPointsByCount == 1)
        #expect(OrdinaryMonth.takings(0, 0, refunds: 1).refundBasisPointsByCount == nil)
    }

    @Test func `what is out of the ordinary opens its rows`() throws {
        let season = try TradingSeason(seed: 8)
        try season.sellLate(1_234)
        let report = try season.counter.till.insights.report()
        let late = try #require(report.anomalies.first { $0.payments?.mark == .late })
        let rows = try season.counter.till.ledger.read { try $0.payments(try #require(late.payments)) }
        #expect(late.reason == .lateUnsettled(count: 1, gross: Counter.yuan(1_234)))
        #expect(rows.map(\.amount) == [Counter.yuan(1_234)])
    }
}
