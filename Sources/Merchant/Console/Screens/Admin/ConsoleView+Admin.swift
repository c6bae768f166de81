import TerminalUI

extension ConsoleView {
    func drawAdmin(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.admin, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the administration screen.
    func cursorOfAdmin(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
