import TerminalUI

/// A list on the screen, as far as a mouse needs to know it.
struct MouseList {
    /// Where it is, the line of its titles included.
    let area: Rectangle
    /// The number of the row under the cursor, from 0.
    let selected: Int
    private let first: Int
    private let count: Int
    private let titleRows: Int

    /// - Parameters:
    ///   - count: the rows of the whole list.
    ///   - hasTitles: whether the names of the columns stand above it.
    init<ID>(_ cursor: ListCursor<ID>, count: Int, in area: Rectangle, hasTitles: Bool = true) {
        titleRows = hasTitles ? 1 : 0
        var cursor = cursor
        // As it is drawn: the rows may have become fewer since the cursor was moved.
        cursor.update(count: count, found: cursor.position, height: max(1, area.rows - titleRows))
        (self.area, self.count) = (area, count)
        (selected, first) = (cursor.position, cursor.offset)
    }

    /// The number of the row at a place.
    func row(at point: Point) -> Int? {
        let rows = area.split(top: titleRows).rest
        guard rows.contains(point) else { return nil }
        let row = first + point.row - rows.top
        return row < count ? row : nil
    }
}
