import TerminalUI
import Till

extension ConsoleView {
    /// More of a day, over its screen.
    func drawDetails(of result: DayReconciliation, from line: Int, on canvas: inout Canvas, in body: Rectangle) {
        canvas.fill(body, style: theme.style(.text))
        let layout = DayDetailsLayout(body: body)
        canvas.write(phrases.detailsOf(result.day), in: layout.title, style: theme.style(.title))
        let lines = DayDetails(result, phrases, columns: layout.text.columns).lines
        // Another size since may have left nothing below the first line.
        let first = min(line, max(0, lines.count - layout.text.rows))
        for (row, line) in lines.dropFirst(first).prefix(layout.text.rows).enumerated() {
            let (mark, text) = layout.text.row(row).split(left: DayDetails.markColumns)
            if line.isMarked { canvas.write(theme.glyphs.mark(of: line.role), in: mark, style: theme.style(line.role)) }
            canvas.write(line.text, in: text, style: theme.style(line.role))
        }
        guard lines.count > layout.text.rows else { return }
        let seen = "\(first + 1)–\(min(lines.count, first + layout.text.rows)) / \(lines.count)"
        canvas.write(seen, in: layout.status, style: theme.style(.dim), alignment: .trailing)
    }
}
