/// Which item of a list is under the cursor, and which one is the first to be seen.
///
/// The cursor holds on to an item, not to a row: items that come in above do not move it to another. If the list
/// is scrolled, they do not move what is seen either; at the top of the list they come into view.
public struct ListCursor<ID: Hashable & Sendable>: Sendable, Hashable {
    /// The item under the cursor; `nil` if the list was empty.
    public internal(set) var item: ID?
    /// The position of the first item that is seen, from 0.
    public internal(set) var offset = 0
    /// The position of the item under the cursor, from 0.
    public internal(set) var position = 0

    /// A cursor on the first item, or on the one given.
    public init(_ item: ID? = nil) {
        self.item = item
    }

    /// Adapts to the items that there are now and the rows that show them.
    ///
    /// If the item under the cursor is gone, the one that took its position has it now. The time is in proportion to
    /// how far the item has moved, and to the number of items only if it is gone.
    public mutating func update(items: some RandomAccessCollection<ID>, height: Int) {
        guard !items.isEmpty else {
            self = ListCursor()
            return
        }
        let found = item.flatMap { nearest($0, in: items) }
        follow(to: found, count: items.count, height: height)
        take(from: items)
    }

    /// Moves the cursor by that many items, down if positive.
    public mutating func move(by distance: Int, items: some RandomAccessCollection<ID>, height: Int) {
        update(items: items, height: height)
        guard !items.isEmpty else { return }
        place(at: position.offset(by: distance), count: items.count, height: height)
        take(from: items)
    }

    /// Puts the cursor on an item, if the list has it.
    public mutating func select(_ item: ID, items: some RandomAccessCollection<ID>, height: Int) {
        update(items: items, height: height)
        guard let position = nearest(item, in: items) else { return }
        place(at: position, count: items.count, height: height)
        take(from: items)
    }

    /// Moves as the key says, if it is one that moves: arrows, Home, End, Page up and down, and j, k, g, G.
    public mutating func handle(_ key: Key, items: some RandomAccessCollection<ID>, height: Int) -> Bool {
        guard let distance = ListCursor.distance(of: key, height: height) else { return false }
        move(by: distance, items: items, height: height)
        return true
    }

    /// How far a key moves a cursor, or `nil` if it is none that does.
    static func distance(of key: Key, height: Int) -> Int? {
        let page = max(1, height - 1)
        return switch key.folded {
        case .up, .character("k"): -1
        case .down, .character("j"): 1
        case .pageUp: -page
        case .pageDown: page
        case .home, .character("g"): Int.min
        case .end, .character("G"): Int.max
        default: nil
        }
    }

    /// Goes where the item under the cursor is now, or stays where it was if that is not known.
    mutating func follow(to found: Int?, count: Int, height: Int) {
        let new = found ?? position.clamped(to: 0...(count - 1))
        if found != nil, offset > 0 { offset = offset.offset(by: new - position) }
        place(at: new, count: count, height: height)
    }

    mutating func place(at position: Int, count: Int, height: Int) {
        self.position = position.clamped(to: 0...(count - 1))
        let height = max(1, height)
        let lowest = self.position.offset(by: 1 - height)
        offset = offset.clamped(to: max(0, lowest)...self.position)
        offset = min(offset, max(0, count - height))
    }

    private mutating func take(from items: some RandomAccessCollection<ID>) {
        item = items[items.index(items.startIndex, offsetBy: position)]
    }

    /// Where an item is, looked for from the cursor outwards.
    private func nearest<Items: RandomAccessCollection<ID>>(_ item: ID, in items: Items) -> Int? {
        let count = items.count
        func isThere(_ position: Int) -> Bool {
            position >= 0 && position < count && items[items.index(items.startIndex, offsetBy: position)] == item
        }
        let start = position.clamped(to: 0...max(0, count - 1))
        for distance in 0..<count {
            if isThere(start + distance) { return start + distance }
            if isThere(start - distance) { return start - distance }
        }
        return nil
    }
}
