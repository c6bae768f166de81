import StatementStore
public import Timekeeping

extension Reconciler {
    /// What a reconciliation of a day would go by now.
    ///
    /// - Throws: ``StatementStoreError``; ``LedgerError``.
    public func basis(of day: BusinessDay) throws -> DayBasis {
        DayBasis(
            day: day,
            entries: try side.entryCounts(),
            statements: try store.statements().map(\.id),
            terms: try feeTermsDigest(),
            figures: try store.figures(of: day)
        )
    }

    /// Does something that reconciles a day, and tells what it went by.
    ///
    /// - Throws: what the body throws; ``StatementStoreError``; ``LedgerError``.
    public func noting(
        _ day: BusinessDay,
        _ body: () throws -> DayReconciliation
    ) throws -> (result: DayReconciliation, basis: DayBasis) {
        // Read before: what comes in meanwhile is new to the day.
        var basis = try basis(of: day)
        let result = try body()
        basis.figures = try store.figures(of: day)
        return (result, basis)
    }
}
