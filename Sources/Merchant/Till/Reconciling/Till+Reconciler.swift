import Ledger
import StatementStore

extension Till {
    /// What proves this till's days by the statements that lie beside its ledger.
    ///
    /// - Throws: ``TillError``; ``StatementStoreError`` when the statements cannot be opened.
    public func reconciler() throws -> Reconciler {
        try Reconciler(ledger: ledger, store: StatementStore(path: ledger.directory.statements), clock: clock)
    }
}
