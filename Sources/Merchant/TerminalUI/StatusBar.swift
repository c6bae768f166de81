/// A line with a text at the left, in the middle and at the right.
///
/// When it is narrow the left text keeps its place, then the right one; the middle gives way first.
public struct StatusBar: Sendable, Hashable, Widget {
    /// The text at the left.
    public var left: String
    /// The text in the middle.
    public var centre: String
    /// The text at the right.
    public var right: String
    /// What the line means.
    public var role: Role

    /// The bar of those texts.
    public init(left: String = "", centre: String = "", right: String = "", role: Role = .statusBar) {
        self.left = left
        self.centre = centre
        self.right = right
        self.role = role
    }

    /// Draws the bar into the first row of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let line = rectangle.row(0)
        guard !line.isEmpty else { return }
        let style = theme.style(role)
        canvas.fill(line, style: style)
        let inner = line.inset(columns: 1, rows: 0)
        let leftWidth = min(TextWidth.columns(of: left), inner.columns)
        canvas.write(left, in: inner, style: style)

        let rest = inner.split(left: leftWidth + (leftWidth > 0 ? 1 : 0)).rest
        let rightWidth = min(TextWidth.columns(of: right), rest.columns)
        canvas.write(right, in: rest, style: style, alignment: .trailing)

        // The middle of the line, or as near to it as the neighbours allow.
        let room = rest.split(right: rightWidth + (rightWidth > 0 ? 1 : 0)).rest
        let width = TextWidth.columns(of: centre)
        guard width > 0, width <= room.columns else { return }
        let wanted = inner.left + (inner.columns - width) / 2
        let column = wanted.clamped(to: room.left...max(room.left, room.right - width))
        canvas.write(centre, at: Point(column: column, row: line.top), style: style, limit: width)
    }
}
