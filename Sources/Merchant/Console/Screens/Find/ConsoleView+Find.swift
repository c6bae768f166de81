import TerminalUI

extension ConsoleView {
    func drawFind(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.find, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the find screen.
    func cursorOfFind(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
