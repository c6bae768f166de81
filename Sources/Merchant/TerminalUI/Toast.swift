/// A short notice in the upper right corner, over what is there; it takes no key.
///
/// Its mark says without colour whether it is good news.
public struct Toast: Sendable, Hashable, Widget {
    /// What it says.
    public var text: String
    /// What it means.
    public var role: Role

    /// The notice of that text.
    public init(_ text: String, role: Role = .success) {
        self.text = text
        self.role = role
    }

    /// The rectangle that the notice takes when it is drawn into another.
    public func frame(in rectangle: Rectangle) -> Rectangle {
        let widest = min(Toast.greatestColumns, rectangle.columns - Toast.margin)
        let lines = TextWrap.lines(of: text, columns: widest)
        guard rectangle.rows > 2, let width = lines.map({ TextWidth.columns(of: $0) }).max() else {
            return Rectangle(origin: rectangle.origin, size: .zero)
        }
        let size = Size(columns: width + Toast.margin, rows: min(lines.count + 2, rectangle.rows))
        let origin = Point(column: rectangle.right - size.columns, row: rectangle.top)
        return Rectangle(origin: origin, size: size)
    }

    /// Draws the notice; a rectangle too small for its frame gets its first row only.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let style = theme.style(role)
        let mark = theme.glyphs.mark(of: role) + " "
        let area = frame(in: rectangle)
        guard !area.isEmpty else {
            canvas.write(mark + text, in: rectangle.row(0), style: style)
            return
        }
        canvas.fill(area, style: style)
        canvas.box(area, style: style, glyphs: theme.glyphs.box)
        let inner = area.inset(columns: 2, rows: 1)
        canvas.write(mark, at: inner.origin, style: style, limit: inner.columns)
        let lines = TextWrap.lines(of: text, columns: inner.columns - 2)
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: inner.split(left: 2).rest, row: row, style: style)
        }
    }

    private static let greatestColumns = 40
    // The frame, a blank at both sides, and the mark.
    private static let margin = 6
}
