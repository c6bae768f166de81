import Timekeeping

/// The rows that are left over on a side, sorted so that those near another row are found without looking at all.
struct LeftoverShelves: Sendable {
    private enum Terminal: Hashable {
        case any, unknown
        case named(String)
    }

    private struct Label: Hashable {
        let kind: MatchRow.Kind
        let amount: Int64
        let currency: CurrencyMark
        let terminal: Terminal
    }

    /// Rows of the same kind, amount, currency and terminal.
    private struct Shelf {
        /// Those whose time is known, by time.
        var timed: [LeftoverRow] = []
        /// Those of which only the day is known, by day.
        var untimed: [LeftoverRow] = []
        /// All of them by day.
        var byDay: [LeftoverRow] = []

        mutating func sort() {
            timed.sort { ($0.instant, $0.id) < ($1.instant, $1.id) }
            untimed.sort { ($0.day, $0.id) < ($1.day, $1.id) }
            byDay.sort { ($0.day, $0.instant, $0.id) < ($1.day, $1.instant, $1.id) }
        }

        /// The rows near another one, in runs.
        func near(_ row: LeftoverRow) -> [ArraySlice<LeftoverRow>] {
            guard row.at != nil else { return [Self.days(around: row, in: byDay)] }
            let first = timed.start { $0.instant >= row.instant - SuggestionPass.window }
            let end = timed.start { $0.instant > row.instant + SuggestionPass.window }
            return [timed[first..<end], Self.days(around: row, in: untimed)]
        }

        private static func days(around row: LeftoverRow, in rows: [LeftoverRow]) -> ArraySlice<LeftoverRow> {
            let first = rows.start { $0.day >= row.day.advanced(by: -1) }
            let end = rows.start { $0.day > row.day.advanced(by: 1) }
            return rows[first..<end]
        }
    }

    private var shelves: [Label: Shelf] = [:]

    init(_ rows: [LeftoverRow]) {
        for row in rows {
            for terminal in [Terminal.any, row.terminal.map(Terminal.named) ?? .unknown] {
                let label = Self.label(row, terminal)
                if row.at == nil {
                    shelves[label, default: Shelf()].untimed.append(row)
                } else {
                    shelves[label, default: Shelf()].timed.append(row)
                }
                shelves[label, default: Shelf()].byDay.append(row)
            }
        }
        shelves = shelves.mapValues { shelf in
            var shelf = shelf
            shelf.sort()
            return shelf
        }
    }

    /// How many rows may be the same money as one of the other side.
    func count(near row: LeftoverRow) -> Int { near(row).reduce(0) { $0 + $1.count } }

    /// The nearest of them in time, the nearest first.
    func nearest(to row: LeftoverRow, most: Int) -> [LeftoverRow] {
        let candidates = near(row).flatMap { run -> [LeftoverRow] in
            guard row.at != nil else { return Array(run.prefix(most)) }
            let middle = run.start { $0.instant >= row.instant }
            return run[run.startIndex..<middle].suffix(most) + run[middle..<run.endIndex].prefix(most)
        }
        func distance(_ other: LeftoverRow) -> Int64 {
            guard row.at != nil, other.at != nil else {
                return Int64(abs(other.day.days(since: row.day))) * SuggestionPass.window * 2
            }
            return abs(other.instant - row.instant)
        }
        return Array(candidates.sorted { (distance($0), $0.id) < (distance($1), $1.id) }.prefix(most))
    }

    private func near(_ row: LeftoverRow) -> [ArraySlice<LeftoverRow>] {
        let terminals: [Terminal] = row.terminal.map { [.named($0), .unknown] } ?? [.any]
        return terminals.flatMap { shelves[Self.label(row, $0)]?.near(row) ?? [] }
    }

    private static func label(_ row: LeftoverRow, _ terminal: Terminal) -> Label {
        Label(kind: row.kind, amount: row.amount, currency: row.currency, terminal: terminal)
    }
}

extension LeftoverRow {
    /// When, in milliseconds; 0 where it is not known.
    fileprivate var instant: Int64 { at?.milliseconds ?? 0 }
}

extension RandomAccessCollection where Index == Int {
    /// The first place from which on a condition holds that never ceases to.
    fileprivate func start(where isThere: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isThere(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
