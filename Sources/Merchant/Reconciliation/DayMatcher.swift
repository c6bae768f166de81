public import Timekeeping

/// Matches the rows of a day: a full outer join by order number, then by the host's number.
///
/// The till's rows are held, the host's pass by; of them only those are kept that did not find their twin at once.
///
/// Where a number stands on several rows, those that agree in the host's number come first, then those that agree in
/// the amount. Amount alone matches nothing: in a real till hundreds of payments a day have the same.
public struct DayMatcher: Sendable {
    private let day: BusinessDay
    private var table: RowTable
    private var pairs: RowPairs
    private var ledger = SideTotals()
    private var clearing = SideTotals()
    private var waiting = PackedRows()

    /// A matcher of a day with the till's rows.
    public init(day: BusinessDay, ledger rows: PackedRows, tolerance: FeeTolerance = .usual) {
        self.day = day
        table = RowTable(rows, by: .order)
        pairs = RowPairs(tolerance: tolerance)
        for place in 0..<rows.count { ledger.add(rows[place]) }
    }

    /// Takes a row of the host's.
    public mutating func add(_ row: MatchRow) {
        clearing.add(row)
        guard row.order.isSome, let twin = table.take(row.orderAndKind, rank: { Self.firstRank($0, row) }) else {
            waiting.append(row)
            return
        }
        pairs.add(ledger: twin, clearing: row)
    }

    /// What all rows come to.
    public consuming func finish() -> DayMatch {
        matchWaiting { $0.amount == $1.amount ? Self.rank($0, $1) : nil }
        matchWaiting { Self.rank($0, $1) }
        let (ledgerLeft, clearingLeft) = matchByHostNumber()
        var breaks = pairs.breaks
        let (ledgerOnce, ledgerTwice) = Self.split(ledgerLeft) { [table] row in table.hasTaken(twinOf: row) }
        let (clearingOnce, clearingTwice) = Self.split(clearingLeft) { [table] row in table.hasTaken(twinOf: row) }
        breaks += ledgerTwice.map { FoundBreak(.duplicateLocal, ledger: $0, clearing: nil) }
        breaks += clearingTwice.map { FoundBreak(.duplicateHost, ledger: nil, clearing: $0) }
        return DayMatch(
            day: day,
            matched: pairs.matched,
            ledger: ledger,
            clearing: clearing,
            breaks: breaks,
            unmatchedLedger: ledgerOnce,
            unmatchedClearing: clearingOnce
        )
    }

    private mutating func matchWaiting(_ rank: (MatchRow, MatchRow) -> Int?) {
        let rows = waiting
        waiting = PackedRows()
        for row in (0..<rows.count).lazy.map({ rows[$0] }) {
            if row.order.isSome, let twin = table.take(row.orderAndKind, rank: { rank($0, row) }) {
                pairs.add(ledger: twin, clearing: row)
            } else {
                waiting.append(row)
            }
        }
    }

    private mutating func matchByHostNumber() -> (ledger: [MatchRow], clearing: [MatchRow]) {
        var left = RowTable(PackedRows(table.left), by: .host)
        var unmatched: [MatchRow] = []
        for row in (0..<waiting.count).lazy.map({ [waiting] in waiting[$0] }) {
            if row.host.isSome, let twin = left.take(row.hostAndKind, rank: { Self.rank($0, row) }) {
                pairs.add(ledger: twin, clearing: row)
                table.take(twin)
            } else {
                unmatched.append(row)
            }
        }
        return (left.left, unmatched)
    }

    /// Only rows in which money moved are missed on the other side.
    private static func split(
        _ rows: [MatchRow],
        isTwice: (MatchRow) -> Bool
    ) -> (once: [MatchRow], twice: [MatchRow]) {
        var (once, twice): ([MatchRow], [MatchRow]) = ([], [])
        for row in rows where row.state == .succeeded {
            if isTwice(row) { twice.append(row) } else { once.append(row) }
        }
        return (once, twice)
    }

    /// While rows still come, only what no later row can match better.
    private static func firstRank(_ ledger: MatchRow, _ clearing: MatchRow) -> Int? {
        guard ledger.amount == clearing.amount, ledger.state == clearing.state else { return nil }
        guard ledger.host.isSome, clearing.host.isSome else { return 1 }
        return ledger.host == clearing.host ? 0 : nil
    }

    private static func rank(_ ledger: MatchRow, _ clearing: MatchRow) -> Int {
        let hosts = ledger.host.isSome && ledger.host == clearing.host
        return (hosts ? 0 : 4) + (ledger.state == clearing.state ? 0 : 2) + (ledger.amount == clearing.amount ? 0 : 1)
    }
}
