import GRDB

extension LedgerView {
    /// What was decided about the reconciliation of business days, the oldest first.
    public func decisions() throws -> [RecordedDecision] {
        try Int.fetchAll(database, sql: "SELECT sequence FROM decisions ORDER BY sequence").compactMap { sequence in
            guard let entry = try entry(sequence), case .reconciliationDecided(let fact) = entry.fact else {
                return nil
            }
            return RecordedDecision(sequence: sequence, at: entry.recordedAt, by: entry.actor, fact: fact)
        }
    }
}
