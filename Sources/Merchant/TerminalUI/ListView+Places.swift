extension ListView {
    /// Where the terminal's cursor belongs, for people who hear the screen instead of seeing it.
    public func cursorPoint(in rectangle: Rectangle) -> Point? {
        guard count > 0 else { return nil }
        let current = updatedCursor(in: rectangle)
        let row = current.position - current.offset
        guard row >= 0, row < height(in: rectangle), rectangle.columns > 0 else { return nil }
        return rectangle.origin.moved(rows: row + (hasHeader ? 1 : 0))
    }

    /// The position of the row at a place on the screen, when the list is drawn into that rectangle.
    public func position(at point: Point, in rectangle: Rectangle) -> Int? {
        let area = rectangle.split(top: hasHeader ? 1 : 0).rest
        guard area.contains(point), count > 0 else { return nil }
        let position = updatedCursor(in: rectangle).offset + point.row - area.top
        return position < count ? position : nil
    }

    /// The number of the column whose title is at a place on the screen: a click there sorts by it.
    public func column(at point: Point, in rectangle: Rectangle) -> Int? {
        guard hasHeader else { return nil }
        return areas(in: rectangle.row(0)).firstIndex { $0.contains(point) }
    }

    /// How far a turn of the wheel moves the cursor, or `nil` if it was none over the list.
    public func distance(of event: MouseEvent, in rectangle: Rectangle) -> Int? {
        guard rectangle.contains(event.point) else { return nil }
        return switch event.kind {
        case .wheelUp: -ListView.wheelRows
        case .wheelDown: ListView.wheelRows
        case .press, .otherPress, .release: nil
        }
    }

    private static var wheelRows: Int { 3 }
}
