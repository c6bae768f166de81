/// The till's rows of a day, found by a number: rows of the same number follow one another in a chain.
struct RowTable: Sendable {
    /// By which of its numbers a row is found.
    enum Key: Sendable {
        case order
        case host
    }

    private let rows: PackedRows
    private let key: Key
    private var isTaken: [Bool]
    private var next: [Int32]
    private var heads: [Int32]

    /// A table of rows by a number; rows without one are kept, and found by nobody.
    init(_ rows: PackedRows, by key: Key) {
        self.key = key
        self.rows = rows
        isTaken = Array(repeating: false, count: rows.count)
        next = Array(repeating: -1, count: rows.count)
        heads = Array(repeating: -1, count: Self.capacity(for: rows.count))
        // From the last to the first, so that a chain runs in the order in which the rows came.
        for position in (0..<rows.count).reversed() {
            guard let hash = rows.number(key, of: position) else { continue }
            let slot = slot(of: hash)
            next[position] = heads[slot]
            heads[slot] = Int32(position)
        }
    }

    /// The rows that nobody took, in the order in which they came.
    var left: [MatchRow] { isTaken.indices.filter { !isTaken[$0] }.map { rows[$0] } }

    /// Takes the best row of the same number that nobody took.
    ///
    /// - Parameter rank: how good a row is, 0 is best; `nil` for one that will not do.
    mutating func take(_ hash: UInt64, rank: (MatchRow) -> Int?) -> MatchRow? {
        var best: (index: Int, rank: Int)?
        each(hash) { index in
            guard !isTaken[index], let rank = rank(rows[index]), rank < best?.rank ?? .max else { return true }
            best = (index, rank)
            return rank > 0
        }
        guard let best else { return nil }
        isTaken[best.index] = true
        return rows[best.index]
    }

    /// Takes a row that was found by another number.
    mutating func take(_ row: MatchRow) {
        guard let hash = number(of: row) else { return }
        var found: Int?
        each(hash) { index in
            if rows[index].id == row.id { found = index }
            return found == nil
        }
        if let found { isTaken[found] = true }
    }

    /// Whether somebody took a row that is the same money as this one: a payment of the same order, or a refund by the
    /// same number of the host.
    func hasTaken(twinOf row: MatchRow) -> Bool {
        guard row.order.isSome, let hash = number(of: row) else { return false }
        var isTwin = false
        each(hash) { index in
            let other = rows[index]
            isTwin = isTaken[index] && (row.kind == .payment || (row.host.isSome && row.host == other.host))
            return !isTwin
        }
        return isTwin
    }

    /// Visits the rows of a number until told to stop.
    private func each(_ hash: UInt64, _ goesOn: (Int) -> Bool) {
        var position = heads[slot(of: hash)]
        while position >= 0 {
            let index = Int(position)
            if rows.number(key, of: index) == hash, !goesOn(index) { return }
            position = next[index]
        }
    }

    private func number(of row: MatchRow) -> UInt64? {
        switch key {
        case .order: row.order.isSome ? row.orderAndKind : nil
        case .host: row.host.isSome ? row.hostAndKind : nil
        }
    }

    private func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (heads.count - 1) }

    private static func capacity(for count: Int) -> Int {
        var capacity = 16
        // Two rows a chain: as quick as one, for half the memory.
        while capacity * 2 < count { capacity *= 2 }
        return capacity
    }
}
