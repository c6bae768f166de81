/// The course of some numbers, one column each: `▁▂▅█▃`.
///
/// Nothing is a blank; whatever is above 0 is seen. Numbers below 0 count as nothing.
public struct Sparkline: Sendable, Hashable, Widget {
    /// The numbers, oldest first.
    public var values: [Int64]
    /// The number that fills the height; `nil` is the greatest of those in sight.
    public var greatest: Int64?
    /// What the line means.
    public var role: Role

    /// The line of those numbers.
    public init(_ values: [Int64], greatest: Int64? = nil, role: Role = .accent) {
        self.values = values
        self.greatest = greatest
        self.role = role
    }

    /// The rows of the line, the upper one first; where there are more numbers than columns, the newest are shown.
    public func lines(columns: Int, rows: Int = 1, glyphs: GlyphSet = .blocks) -> [String] {
        let rows = rows.clamped(to: 0...Canvas.greatestSize.rows)
        let seen = values.suffix(columns.clamped(to: 0...Canvas.greatestSize.columns))
        let parts = glyphs.fromBelow
        let fine = parts.count - 1
        let total = greatest ?? seen.max() ?? 0
        let steps = seen.map { Proportion.steps($0, of: total, in: rows * fine) }
        return (0..<rows).reversed().map { row in
            steps.map { parts[($0 - row * fine).clamped(to: 0...fine)] }.joined()
        }
    }

    /// Draws the line into all rows of the rectangle.
    public func draw(on canvas: inout Canvas, in rectangle: Rectangle, theme: Theme) {
        let lines = lines(columns: rectangle.columns, rows: rectangle.rows, glyphs: theme.glyphs)
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: rectangle, row: row, style: theme.style(role))
        }
    }
}
