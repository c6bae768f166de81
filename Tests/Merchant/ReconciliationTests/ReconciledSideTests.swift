import Reconciliation
import Testing

@Suite struct ReconciledSideTests {
    @Test func thereAreThreeSides() { #expect(ReconciledSide.allCases.count == 3) }
}
