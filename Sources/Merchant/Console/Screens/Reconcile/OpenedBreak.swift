public import StatementStore
public import Till

/// A difference whose rows are looked at.
public struct OpenedBreak: Sendable, Hashable {
    /// The difference.
    public let item: StoredBreak
    /// Its rows; `nil` until they are read.
    public var rows: BreakRows?

    init(_ item: StoredBreak) {
        self.item = item
    }
}
