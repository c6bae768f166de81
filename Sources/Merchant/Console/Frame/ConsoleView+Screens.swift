import TerminalUI

extension ConsoleView {
    /// The line of the screens, on their function keys: `F2 Till[3 Incoming]4 Find …`.
    func drawScreens(of model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        guard !line.isEmpty else { return }
        canvas.fill(line, style: theme.style(.footerText))
        var point = line.origin
        canvas.write("F", at: point.moved(columns: 0), style: theme.style(.footerKey), limit: 1)
        point = point.moved(columns: 1)
        for screen in Screen.allCases {
            let isShown = screen == model.screen
            let style = theme.style(isShown ? .selection : .footerText)
            // What is shown is told without colour too.
            let text = "\(screen.functionKey) \(phrases.shortName(of: screen))"
            // The first follows the F, and one after the mark follows that.
            let isTight = screen == .till || screen.rawValue == model.screen.rawValue + 1
            let marked = isShown ? "[\(text)]" : isTight ? text : " \(text)"
            let limit = line.columns - (point.column - line.left)
            guard TextWidth.columns(of: marked) <= limit else { return }
            point.column += canvas.write(marked, at: point, style: style, limit: limit)
        }
    }
}
