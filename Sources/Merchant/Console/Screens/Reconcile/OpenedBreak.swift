public import StatementStore
public import Till

/// A difference whose rows are looked at.
public struct OpenedBreak: Sendable, Hashable {
    /// The difference.
    public let item: StoredBreak
    /// Its rows; `nil` until they are read.
    public var rows: BreakRows?
    /// How many rows were turned out of sight to the left; the first row always stands.
    public var turned = 0

    init(_ item: StoredBreak) {
        self.item = item
    }

    /// How many rows there are; a side that has none has the place of one.
    var count: Int {
        guard let rows else { return 0 }
        return max(1, item.isPayout ? 1 : rows.ledger.count) + max(1, rows.other.count)
    }

    /// How many of them stay out of sight to the left.
    ///
    /// - Parameter columns: how many stand next to each other.
    func hiddenBefore(columns: Int) -> Int { min(turned, max(0, count - columns)) }

    /// How many are out of sight to the right.
    func hiddenAfter(columns: Int) -> Int { max(0, count - columns) - hiddenBefore(columns: columns) }

    /// Turns on by some rows, or back.
    mutating func turn(by rows: Int, columns: Int) {
        turned = max(0, min(hiddenBefore(columns: columns) + rows, max(0, count - columns)))
    }
}
