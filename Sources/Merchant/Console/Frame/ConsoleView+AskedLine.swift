import TerminalUI

/// A line that is asked for in a box over the screen, with a sentence below it.
extension ConsoleView {
    func draw(
        _ line: Form<some Hashable & Sendable>,
        titled title: String,
        below sentence: (text: String, role: Role),
        in area: Rectangle,
        on canvas: inout Canvas
    ) {
        canvas.fill(area, style: theme.style(.text))
        canvas.box(
            area,
            title: title,
            style: theme.style(.focusedBorder),
            titleStyle: theme.style(.title),
            glyphs: theme.glyphs.box
        )
        let (field, below) = area.inset(columns: 2, rows: 1).split(top: 1)
        line.draw(on: &canvas, in: field, theme: theme)
        let message = below.split(top: 1).rest
        let rows = TextWrap.lines(of: sentence.text, columns: message.columns).prefix(message.rows)
        for (row, text) in rows.enumerated() {
            canvas.write(text, in: message, row: row, style: theme.style(sentence.role))
        }
    }

    /// Where the terminal's own cursor belongs in the line.
    func cursor(of line: Form<some Hashable & Sendable>, in area: Rectangle) -> Point? {
        line.cursorPoint(in: area.inset(columns: 2, rows: 1).split(top: 1).top)
    }
}
