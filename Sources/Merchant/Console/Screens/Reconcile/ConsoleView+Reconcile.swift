import TerminalUI

extension ConsoleView {
    func drawReconcile(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.write(phrases.reconcile, in: body.inset(columns: 2, rows: 0), style: theme.style(.title))
    }

    /// Where the terminal's own cursor belongs on the reconciliation screen.
    func cursorOfReconcile(_ model: ConsoleModel, in body: Rectangle) -> Point? { nil }
}
