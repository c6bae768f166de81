import TerminalUI

extension ConsoleView {
    func drawUnknown(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.unknown, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the unknown screen.
    func cursorOfUnknown(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
