/// Which part of a long list the rows at hand are.
public struct ListWindow: Sendable, Hashable {
    /// The position of the first row at hand in the whole list, from 0.
    public var first: Int
    /// How many rows the whole list has.
    public var count: Int

    /// The part that begins at that position.
    public init(first: Int, count: Int) {
        self.first = max(0, first)
        self.count = max(0, count)
    }

    /// The rows to read so that what a cursor shows, and a page before and after it, is at hand.
    public static func around<ID>(_ cursor: ListCursor<ID>, count: Int, height: Int) -> Range<Int> {
        let height = max(1, height)
        let first = max(0, cursor.offset.offset(by: -height))
        return min(first, max(0, count))..<min(max(0, count), cursor.offset.offset(by: 2 * height))
    }
}
