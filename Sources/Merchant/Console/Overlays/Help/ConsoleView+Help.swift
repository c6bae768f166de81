import TerminalUI

extension ConsoleView {
    /// The explained keys, over the screen they are about.
    func draw(_ page: HelpPage, of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let layout = HelpLayout(of: model, phrases, in: body)
        let lines = HelpText(of: model, phrases).lines(answeringTo: page.filter, columns: layout.text.columns)
        canvas.fill(layout.area, style: theme.style(.text))
        canvas.box(layout.area, title: phrases.help, style: theme.style(.focusedBorder), glyphs: theme.glyphs.box)
        // Another size since may have left nothing below the first line.
        let first = min(page.first, max(0, lines.count - layout.text.rows))
        for (row, line) in lines.dropFirst(first).prefix(layout.text.rows).enumerated() {
            draw(line, on: &canvas, in: layout.text.row(row))
        }
        let narrowed = page.isTyping || !page.filter.isEmpty ? "/ \(page.filter)" : phrases.filterKeys
        let filter = narrowed + (page.isTyping ? "_" : "")
        canvas.write(filter, in: layout.status, style: theme.style(page.isTyping ? .accent : .dim))
        guard lines.count > layout.text.rows else { return }
        let seen = "\(first + 1)–\(min(lines.count, first + layout.text.rows)) / \(lines.count)"
        canvas.write(seen, in: layout.status, style: theme.style(.dim), alignment: .trailing)
    }

    private func draw(_ line: HelpLine, on canvas: inout Canvas, in area: Rectangle) {
        guard line.kind != .heading else {
            canvas.write(line.text, in: area, style: theme.style(.title))
            return
        }
        let isDim = line.kind == .disabledKey
        let parts = area.split(left: HelpText.keyColumns)
        canvas.write(line.keys, in: parts.left, style: theme.style(isDim ? .dim : .accent))
        canvas.write(line.text, in: parts.rest.split(left: 1).rest, style: theme.style(isDim ? .dim : .text))
    }
}
