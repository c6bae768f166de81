/// A row of a ``ListView``.
public struct ListRow<ID: Hashable & Sendable>: Sendable, Hashable {
    /// What the row stands for; the cursor holds on to it.
    public var id: ID
    /// The texts, one a column.
    public var cells: [String]
    /// What the row means.
    public var role: Role
    /// What the row is sorted by, one a column; where there is none, the text counts.
    public var sortValues: [SortValue]

    /// The row of those texts.
    public init(id: ID, cells: [String], role: Role = .text, sortValues: [SortValue] = []) {
        self.id = id
        self.cells = cells
        self.role = role
        self.sortValues = sortValues
    }

    func sortValue(_ column: Int) -> SortValue {
        if sortValues.indices.contains(column) { return sortValues[column] }
        return .text(cells.indices.contains(column) ? cells[column] : "")
    }
}
