/// By which column a list is sorted, and which way.
public struct ListOrder: Sendable, Hashable {
    /// The number of the column, from 0.
    public var column: Int
    /// Whether the greatest comes first.
    public var isDescending: Bool

    /// The order by that column.
    public init(column: Int, isDescending: Bool = false) {
        self.column = column
        self.isDescending = isDescending
    }

    /// The order after a column was chosen: the same one the other way, another one upwards.
    public func choosing(_ column: Int) -> ListOrder {
        ListOrder(column: column, isDescending: column == self.column && !isDescending)
    }
}

extension Array {
    /// The rows in that order, by their sort values, or by their texts where they have none.
    ///
    /// Equal rows keep their order, both ways.
    public func sorted<ID>(by order: ListOrder) -> [ListRow<ID>] where Element == ListRow<ID> {
        let keyed = enumerated().map { (key: $1.sortValue(order.column), place: $0, row: $1) }
        return keyed.sorted { first, second in
            if first.key == second.key { return first.place < second.place }
            return order.isDescending ? second.key < first.key : first.key < second.key
        }.map(\.row)
    }
}
