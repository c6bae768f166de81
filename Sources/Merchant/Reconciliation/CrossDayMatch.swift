public import Timekeeping

/// What is left of several days, matched across them: a payment at five to midnight that the host counts to the day
/// after, or one that came with a later file.
public struct CrossDayMatch: Sendable, Hashable {
    /// Rows of both sides that are the same money, on different days; in the order of the host's rows.
    public let pairs: [Pair]
    /// The till's rows that the host has on no day.
    public let unmatchedLedger: [MatchRow]
    /// The host's rows that the till has on no day.
    public let unmatchedClearing: [MatchRow]

    /// The same money on different days.
    public struct Pair: Sendable, Hashable {
        /// The till's row.
        public let ledger: MatchRow
        /// The host's row.
        public let clearing: MatchRow
        /// In what the rows differ beside the day.
        public let breaks: [FoundBreak]

        /// The day on which one side had it and the other did not.
        public var opens: BusinessDay { min(ledger.day, clearing.day) }

        /// The day on which the other side had it too.
        public var closes: BusinessDay { max(ledger.day, clearing.day) }
    }

    /// Matches what is left of some days.
    public init(ledger: [MatchRow], clearing: [MatchRow], tolerance: FeeTolerance = .usual) {
        var byOrder = RowTable(PackedRows(ledger), by: .order)
        var pairs: [Pair] = []
        var waiting: [MatchRow] = []
        func pair(_ twin: MatchRow, _ row: MatchRow) {
            var compared = RowPairs(tolerance: tolerance)
            compared.add(ledger: twin, clearing: row)
            pairs.append(Pair(ledger: twin, clearing: row, breaks: compared.breaks))
        }
        // A refund without a number of its own is the same only if its amount is.
        func rank(_ ledger: MatchRow, _ clearing: MatchRow) -> Int? {
            let hosts = ledger.host.isSome && ledger.host == clearing.host
            guard hosts || ledger.kind == .payment || ledger.amount == clearing.amount else { return nil }
            return (hosts ? 0 : 2) + (ledger.amount == clearing.amount ? 0 : 1)
        }
        for row in clearing {
            if row.order.isSome, let twin = byOrder.take(row.orderAndKind, rank: { rank($0, row) }) {
                pair(twin, row)
            } else {
                waiting.append(row)
            }
        }
        var byHost = RowTable(PackedRows(byOrder.left), by: .host)
        var unmatched: [MatchRow] = []
        for row in waiting {
            if row.host.isSome, let twin = byHost.take(row.hostAndKind, rank: { rank($0, row) }) {
                pair(twin, row)
            } else {
                unmatched.append(row)
            }
        }
        self.pairs = pairs
        unmatchedLedger = byHost.left
        unmatchedClearing = unmatched
    }
}
