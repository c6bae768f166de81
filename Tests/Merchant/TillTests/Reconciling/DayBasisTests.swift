import StatementStore
import Statements
import Testing
import Timekeeping

@testable import Till

/// What a day's reconciliation went by tells whether it is still so.
struct DayBasisTests {
    @Test func `a day goes by what it went by until something comes in`() throws {
        let season = try SeasonAtTheBank(seed: 6)
        let day = season.days[3]
        let reconciler = season.reconciler
        let moved = season[day].removeFirst()
        try season.clear(day)
        let (_, first) = try reconciler.noting(day) { try reconciler.reconcile(day) }
        #expect(try reconciler.basis(of: day) == first)
        try season.pay(season.owed(day), on: day.advanced(by: 1))
        #expect(try reconciler.basis(of: day) != first, "the bank's statement came in")
        let (result, second) = try reconciler.noting(day) { try reconciler.reconcile(day) }
        #expect(try reconciler.basis(of: day) == second)
        let open = try #require(result.breaks.first { $0.order == moved.order })
        let other = try Reconciler(ledger: season.season.counter.till.ledger, store: season.store)
        try other.remark(on: open.id, of: day, note: "asked", by: "Li", signIn: nil)
        #expect(try reconciler.basis(of: day) != second, "somebody decided something")
    }
}
