/// Which item of a list is under the cursor, and which one is the first to be seen.
///
/// The cursor holds on to an item, not to a row: items that come in above do not move it to another. If the list
/// is scrolled, they do not move what is seen either; at the top of the list they come into view.
public struct ListCursor<ID: Hashable & Sendable>: Sendable, Hashable {
    /// The item under the cursor; `nil` if the list was empty.
    public private(set) var item: ID?
    /// The position of the first item that is seen, from 0.
    public private(set) var offset = 0
    /// The position of the item under the cursor, from 0.
    public private(set) var position = 0

    /// A cursor on the first item, or on the one given.
    public init(_ item: ID? = nil) {
        self.item = item
    }

    /// Adapts to the items that there are now and the rows that show them.
    ///
    /// If the item under the cursor is gone, the one that took its position has it now.
    public mutating func update(items: [ID], height: Int) {
        guard !items.isEmpty else {
            self = ListCursor()
            return
        }
        let found = item.flatMap { items.firstIndex(of: $0) }
        let new = found ?? position.clamped(to: 0...(items.count - 1))
        if found != nil, offset > 0 { offset = offset.offset(by: new - position) }
        place(at: new, items: items, height: height)
    }

    /// Moves the cursor by that many items, down if positive.
    public mutating func move(by distance: Int, items: [ID], height: Int) {
        update(items: items, height: height)
        place(at: position.offset(by: distance), items: items, height: height)
    }

    /// Puts the cursor on an item, if the list has it.
    public mutating func select(_ item: ID, items: [ID], height: Int) {
        update(items: items, height: height)
        guard let position = items.firstIndex(of: item) else { return }
        place(at: position, items: items, height: height)
    }

    /// Moves as the key says, if it is one that moves: arrows, Home, End, Page up and down, and j, k, g, G.
    public mutating func handle(_ key: Key, items: [ID], height: Int) -> Bool {
        let page = max(1, height - 1)
        switch key.folded {
        case .up, .character("k"): move(by: -1, items: items, height: height)
        case .down, .character("j"): move(by: 1, items: items, height: height)
        case .pageUp: move(by: -page, items: items, height: height)
        case .pageDown: move(by: page, items: items, height: height)
        case .home, .character("g"): move(by: Int.min, items: items, height: height)
        case .end, .character("G"): move(by: Int.max, items: items, height: height)
        default: return false
        }
        return true
    }

    private mutating func place(at position: Int, items: [ID], height: Int) {
        guard !items.isEmpty else { return }
        self.position = position.clamped(to: 0...(items.count - 1))
        item = items[self.position]
        let height = max(1, height)
        let lowest = self.position.offset(by: 1 - height)
        offset = offset.clamped(to: max(0, lowest)...self.position)
        offset = min(offset, max(0, items.count - height))
    }
}
