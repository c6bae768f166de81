/// A box in the middle of the screen: a title, some lines, and what can be answered.
public struct Dialog: Sendable, Hashable, Widget {
    /// One answer.
    public struct Choice: Sendable, Hashable {
        /// The key's name.
        public var key: String
        /// What it answers.
        public var label: String

        /// The answer of that key.
        public init(key: Key, label: String) {
            self.key = key.label
            self.label = label
        }

        var text: String { key + " " + label }
    }

    /// The title in the frame.
    public var title: String
    /// The text; lines that are too long are broken.
    public var lines: [String]
    /// The answers, side by side, or one under the other where they do not fit.
    public var choices: [Choice]
    /// The answer under the cursor, counted from 0, if there is a cursor.
    public var selected: Int?
    /// What the dialog means; a failure's frame looks like one.
    public var role: Role

    /// The dialog of that text and those answers.
    public init(
        title: String,
        lines: [String],
        choices: [Choice] = [],
        selected: Int? = nil,
        role: Role = .focusedBorder
    ) {
        self.title = title
        self.lines = lines
        self.choices = choices
        self.selected = selected
        self.role = role
    }

    /// Draws the dialog in the middle of the rectangle, over what is there. The answers are the last to be cut.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let area = frame(in: rectangle)
        guard !area.isEmpty else { return }
        canvas.fill(area, style: theme.style(.text))
        let (style, titleStyle) = (theme.style(role), theme.style(.title))
        canvas.box(area, title: title, style: style, titleStyle: titleStyle, glyphs: theme.glyphs.box)
        let inner = area.inset(columns: 2, rows: 1)
        let rows = choiceRows(columns: inner.columns)
        let parts = inner.split(bottom: rows.count)
        for (index, line) in wrapped(columns: inner.columns).prefix(parts.rest.rows).enumerated() {
            canvas.write(line, in: parts.rest, row: index, style: theme.style(.text))
        }
        draw(rows, on: &canvas, in: parts.bottom, theme: theme)
    }

    /// The rectangle that the dialog takes when it is drawn into another.
    public func frame(in rectangle: Rectangle) -> Rectangle {
        let widest = max(0, rectangle.columns - 4)
        let contents = lines + [title + "    ", choices.map(\.text).joined(separator: Dialog.gap)]
        let columns = min(widest, max(Dialog.leastColumns, contents.map { TextWidth.columns(of: $0) }.max() ?? 0))
        let answers = choiceRows(columns: columns).count
        let rows = wrapped(columns: columns).count + (answers > 0 ? answers + 1 : 0)
        return rectangle.centred(Size(columns: columns + 4, rows: rows + 2))
    }

    /// Where the first row of a line is drawn, for what stands in its place; empty when there is no room for it.
    public func place(ofLine index: Int, in rectangle: Rectangle) -> Rectangle {
        let inner = frame(in: rectangle).inset(columns: 2, rows: 1)
        let rest = inner.split(bottom: choiceRows(columns: inner.columns).count).rest
        let row = lines.prefix(index).reduce(0) { $0 + TextWrap.lines(of: $1, columns: inner.columns).count }
        return rest.row(row)
    }

    private static let leastColumns = 24
    private static let gap = "   "

    private func wrapped(columns: Int) -> [String] {
        lines.flatMap { TextWrap.lines(of: $0, columns: columns) }
    }

    /// The numbers of the answers that share a row.
    private func choiceRows(columns: Int) -> [[Int]] {
        var rows: [[Int]] = []
        var used = 0
        for index in choices.indices {
            let width = TextWidth.columns(of: choices[index].text)
            if let last = rows.indices.last, used + Dialog.gap.utf8.count + width <= columns {
                rows[last].append(index)
                used += Dialog.gap.utf8.count + width
            } else {
                rows.append([index])
                used = width
            }
        }
        return rows
    }

    private func draw(_ rows: [[Int]], on canvas: inout Canvas, in area: Rectangle, theme: Theme) {
        for (row, indices) in rows.prefix(area.rows).enumerated() {
            var rest = area.row(row)
            for index in indices {
                let choice = choices[index]
                let isSelected = index == selected
                let keyStyle = theme.style(isSelected ? .selection : .footerKey)
                let labelStyle = theme.style(isSelected ? .selection : .text)
                let width = canvas.write(choice.key + " ", at: rest.origin, style: keyStyle, limit: rest.columns)
                rest = rest.split(left: width).rest
                canvas.write(choice.label, in: rest, style: labelStyle)
                rest = rest.split(left: TextWidth.columns(of: choice.label) + Dialog.gap.utf8.count).rest
            }
        }
    }
}
