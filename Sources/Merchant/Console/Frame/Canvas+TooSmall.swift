import TerminalUI

extension Canvas {
    /// Says that the window is too small, in both languages.
    mutating func writeTooSmall(theme: Theme) {
        let lines = Phrases.tooSmall(size.columns, size.rows)
        for (row, line) in lines.flatMap({ TextWrap.lines(of: $0, columns: size.columns) }).enumerated() {
            write(line, at: Point(column: 0, row: row), style: theme.style(.warning))
        }
    }
}
