import TerminalUI

extension ConsoleView {
    func drawTakings(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.takings, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the takings screen.
    func cursorOfTakings(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
