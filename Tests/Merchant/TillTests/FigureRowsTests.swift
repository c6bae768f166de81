import ClearingProtocol
import Ledger
import Money
import Testing
import Timekeeping

@testable import Till

/// Each figure is the sum of the rows that it opens.
@Suite struct FigureRowsTests {
    private func expect(_ figures: [Figures], are scope: TakingsScope, in view: LedgerView) throws {
        for row in figures {
            var scope = scope
            scope.currency = row.gross.currency
            let payments = try view.payments(PaymentFilter(scope))
            let refunds = try view.refunds(RefundFilter(scope))
            func sum(_ units: [Int64]) -> Int64 { units.reduce(0, +) }
            #expect(row.count == payments.count && row.refundCount == refunds.count)
            #expect(row.gross.minorUnits == sum(payments.map(\.amount.minorUnits)))
            #expect(row.refunds.minorUnits == sum(refunds.map(\.amount.minorUnits)))
            let fees = sum(payments.map(\.fee.minorUnits)) - sum(refunds.map { $0.fee?.minorUnits ?? 0 })
            #expect(row.fees.minorUnits == fees)
        }
        // Rows in a currency without figures would be behind none.
        let currencies = Set(figures.map(\.gross.currency))
        #expect(try view.payments(PaymentFilter(scope)).allSatisfy { currencies.contains($0.amount.currency) })
        #expect(try view.refunds(RefundFilter(scope)).allSatisfy { currencies.contains($0.amount.currency) })
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `of the day, of the shift, of the batch and of the seams`(seed: UInt64) throws {
        let season = try TradingSeason(seed: seed)
        let till = season.counter.till
        let days = try till.ledger.read { try Set($0.payments().compactMap(\.businessDay)) }
        #expect(days.count > 2)
        for day in days {
            let (summary, seams) = (try till.settlement.summary(of: day), try till.settlement.seams(of: day))
            try till.ledger.read { view throws in
                try expect(summary.figures, are: summary.scope, in: view)
                try expect(seams.ledger, are: seams.scope, in: view)
                for part in seams.parts {
                    try expect(part.figures, are: seams.scope(of: part), in: view)
                    let report = try ShiftReport(part.shift.number, in: view)
                    try expect(report.figures, are: report.scope, in: view)
                    guard let batch = part.batch else { continue }
                    try expect(part.figures, are: batch.scope, in: view)
                }
            }
        }
    }

    @Test(arguments: [1, 2] as [UInt64])
    func `of what stands in no shift of its day`(seed: UInt64) throws {
        let season = try TradingSeason(seed: seed)
        let till = season.counter.till
        // Recorded between two shifts of the days before and after it.
        try season.close(33)
        season.counter.clock.advance(seconds: 3_600)
        try season.sellAtCounter(700)
        season.counter.clock.advance(seconds: 86_400)
        try season.write(
            .shiftOpened(ShiftOpened(number: 34, businessDay: till.businessDay, float: Counter.yuan(0))),
            by: "Li"
        )
        var isAny = false
        for day in [season.lastDay, season.lastDay.advanced(by: 1)] {
            let seams = try till.settlement.seams(of: day)
            try till.ledger.read { view throws in
                var scope = seams.scopeElsewhere
                scope.currency = .cny
                func signed(_ rowDay: BusinessDay?, _ units: Int64) -> Int64 { rowDay == day ? units : -units }
                let payments = try view.payments(PaymentFilter(scope))
                let net = payments.reduce(0) { $0 + signed($1.businessDay, $1.amount.minorUnits - $1.fee.minorUnits) }
                #expect(try view.refunds(RefundFilter(scope)).isEmpty)
                let none = Figures(count: 0, gross: 0, refunds: 0, fees: 0, currency: .cny)
                #expect(seams.elsewhere(in: seams.ledger.first ?? none) == net)
                isAny = isAny || net != 0
            }
        }
        #expect(isAny)
    }
}
