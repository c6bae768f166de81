/// A row of a ``ListView``.
public struct ListRow<ID: Hashable & Sendable>: Sendable, Hashable {
    /// What the row stands for; the cursor holds on to it.
    public var id: ID
    /// The texts, one a column.
    public var cells: [String]
    /// What the row means.
    public var role: Role

    /// The row of those texts.
    public init(id: ID, cells: [String], role: Role = .text) {
        self.id = id
        self.cells = cells
        self.role = role
    }
}
