import TerminalUI

extension ConsoleView {
    /// What lies over the screen.
    func drawOverlay(of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        switch model.overlay {
        case .help(let page): draw(page, of: model, on: &canvas, in: body)
        case .palette(let palette): palette.draw(on: &canvas, in: body, theme: theme)
        case .approval(let dialog): draw(dialog, on: &canvas, in: body)
        case nil: break
        }
    }

    /// Where the terminal's own cursor belongs in what lies over the screen.
    func cursor(in overlay: Overlay, in body: Rectangle) -> Point? {
        switch overlay {
        case .help: nil
        case .palette(let palette): palette.cursorPoint(in: body)
        case .approval(let dialog): cursor(of: dialog, in: body)
        }
    }
}
