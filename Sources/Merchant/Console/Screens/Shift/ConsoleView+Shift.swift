import TerminalUI

extension ConsoleView {
    func drawShift(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.shift, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the shift screen.
    func cursorOfShift(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
