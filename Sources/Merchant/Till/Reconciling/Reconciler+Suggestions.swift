import Ledger
import Money
import Reconciliation
import StatementStore
import Statements
import Timekeeping

extension Reconciler {
    /// What open differences that one side lacks may be the same money as, by their names.
    func suggestions(for breaks: [StoredBreak]) throws -> [String: PairSuggestion] {
        let (mine, theirs) = (breaks.filter(\.isOfLedgerAlone), breaks.filter(\.isOfClearingAlone))
        guard !mine.isEmpty, !theirs.isEmpty else { return [:] }
        let terminals = try side.terminals()
        let pass = SuggestionPass(
            ledger: try mine.compactMap { open in
                try open.row.map { try leftover(open, $0, at: side.movement($0.id)?.at, side.terminal($0.id)) }
            },
            clearing: try theirs.compactMap { open in
                try open.row.map { row in
                    let line = try store.line(row.id)
                    // Other hosts number their devices themselves.
                    let terminal = line?.terminal.flatMap { terminals.contains($0) ? $0 : nil }
                    return leftover(open, row, at: line?.at, terminal)
                }
            }
        )
        let byName = Dictionary(uniqueKeysWithValues: (mine + theirs).map { ($0.id, $0) })
        return try pass.twins.mapValues { twins in
            PairSuggestion(
                nearest: try twins.nearest.compactMap { try byName[$0].map(candidate) },
                count: twins.count,
                isOnlyOne: twins.isOnlyOne
            )
        }
    }

    private func candidate(_ open: StoredBreak) throws -> PairSuggestion.Candidate {
        let at =
            switch open.row?.side {
            case .ledger: try open.row.flatMap { try side.movement($0.id) }?.at
            case .clearing: try open.row.flatMap { try store.line($0.id) }?.at
            case .payout, nil: Timestamp?.none
            }
        return PairSuggestion.Candidate(name: open.id, number: open.order ?? open.hostNumber ?? open.id, at: at)
    }

    private func leftover(
        _ open: StoredBreak,
        _ row: StoredBreak.Row,
        at: Timestamp?,
        _ terminal: String?
    ) -> LeftoverRow {
        LeftoverRow(
            id: open.id,
            kind: row.kind,
            amount: row.amount,
            currency: CurrencyMark(open.difference.currency),
            terminal: terminal,
            at: at,
            day: open.opened
        )
    }
}
