/// Lists that are too long to be at hand: their rows are read where the cursor is, a window at a time.
extension ListCursor {
    /// Adapts to a list of that many items, whatever they are.
    ///
    /// - Parameter found: the position of the item under the cursor now, or `nil` if it is not known or gone.
    public mutating func update(count: Int, found: Int? = nil, height: Int) {
        guard count > 0 else {
            self = ListCursor()
            return
        }
        let before = position
        follow(to: found, count: count, height: height)
        // Another item that took the position is not known before its row has been read.
        if found == nil, position != before { item = nil }
    }

    /// Moves the cursor by that many items, down if positive.
    public mutating func move(by distance: Int, count: Int, height: Int) {
        update(count: count, height: height)
        guard count > 0 else { return }
        let before = position
        place(at: position.offset(by: distance), count: count, height: height)
        if position != before { item = nil }
    }

    /// Moves as the key says, if it is one that moves.
    public mutating func handle(_ key: Key, count: Int, height: Int) -> Bool {
        guard let distance = ListCursor.distance(of: key, height: height) else { return false }
        move(by: distance, count: count, height: height)
        return true
    }

    /// Holds on to the item at the cursor's position, if the rows that have been read show which it is.
    public mutating func hold(from rows: some RandomAccessCollection<ListRow<ID>>, window: ListWindow) {
        let place = position.offset(by: -window.first)
        guard place >= 0, place < rows.count else { return }
        item = rows[rows.index(rows.startIndex, offsetBy: place)].id
    }
}
