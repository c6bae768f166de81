import TerminalUI

extension ConsoleView {
    /// Draws the line of the screens.
    func drawScreens(of model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        guard !line.isEmpty else { return }
        canvas.fill(line, style: theme.style(.footerText))
        canvas.write("F", at: line.origin, style: theme.style(.footerKey), limit: 1)
        for item in ScreensLine(showing: model.screen, phrases, in: line).items {
            let style = theme.style(item.screen == model.screen ? .selection : .footerText)
            canvas.write(item.text, in: item.place, style: style)
        }
    }
}
