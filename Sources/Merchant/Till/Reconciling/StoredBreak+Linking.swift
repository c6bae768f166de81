import Money
import Reconciliation
public import StatementStore

extension StoredBreak {
    /// Whether it is a row that the ledger has and clearing lacks.
    public var isOfLedgerAlone: Bool { kind == .missingAtHost && row?.side == .ledger }

    /// Whether it is a row that clearing has and the ledger lacks.
    public var isOfClearingAlone: Bool {
        (kind == .missingLocally || kind == .orphanRefund) && row?.side == .clearing
    }

    /// Whether it and another one may be two sides of the same money.
    public func mayBeLinked(with other: StoredBreak) -> Bool {
        let isOneOfEach = isOfLedgerAlone ? other.isOfClearingAlone : isOfClearingAlone && other.isOfLedgerAlone
        return isOneOfEach && row?.kind == other.row?.kind
    }
}

extension MatchRow {
    /// The row behind a difference that one side alone has; `nil` of all others.
    init?(_ open: StoredBreak) {
        guard let row = open.row, row.side != .payout else { return nil }
        self.init(
            id: row.id,
            kind: row.kind,
            order: MatchKey(open.order),
            host: MatchKey(open.hostNumber),
            day: open.opened,
            amount: row.amount,
            currency: CurrencyMark(open.difference.currency),
            fee: row.fee,
            discount: row.discount
        )
    }
}
