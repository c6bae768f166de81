/// Lines of a label and a value, the values one under the other.
public struct KeyValueTable: Sendable, Hashable, Widget {
    /// A label and its value.
    public struct Row: Sendable, Hashable {
        /// What the value is.
        public var label: String
        /// The value.
        public var value: String
        /// What the value means.
        public var role: Role

        /// The line of that label and value.
        public init(_ label: String, _ value: String, role: Role = .text) {
            self.label = label
            self.value = value
            self.role = role
        }
    }

    /// The lines.
    public var rows: [Row]
    /// Where the values stand in their column; amounts stand at its end.
    public var alignment: Alignment
    /// The blanks between labels and values.
    public var gap: Int

    /// The table of those lines.
    public init(rows: [Row], alignment: Alignment = .leading, gap: Int = 2) {
        self.rows = rows
        self.alignment = alignment
        self.gap = max(0, gap)
    }

    /// The columns and rows that show everything.
    public var naturalSize: Size {
        let values = rows.map { TextWidth.columns(of: $0.value) }.max() ?? 0
        return Size(columns: rows.isEmpty ? 0 : labelColumns.offset(by: gap).offset(by: values), rows: rows.count)
    }

    /// Draws as many lines as there are rows; a narrow rectangle cuts the labels before the values.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let valueColumns = rows.map { TextWidth.columns(of: $0.value) }.max() ?? 0
        let labels = min(labelColumns, max(rectangle.columns.offset(by: -gap.offset(by: valueColumns)), 0))
        // Where even the values do not fit, a few columns still say what they are.
        let labelWidth = max(labels, min(labelColumns, rectangle.columns / 3))
        let parts = rectangle.split(left: labelWidth.offset(by: gap))
        let available = min(parts.rest.columns, alignment == .leading ? parts.rest.columns : valueColumns)
        let values = parts.rest.split(left: available).left
        for (index, row) in rows.prefix(rectangle.rows).enumerated() {
            canvas.write(row.label, in: parts.left.split(left: labelWidth).left, row: index, style: theme.style(.dim))
            canvas.write(row.value, in: values, row: index, style: theme.style(row.role), alignment: alignment)
        }
    }

    private var labelColumns: Int { rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0 }
}
