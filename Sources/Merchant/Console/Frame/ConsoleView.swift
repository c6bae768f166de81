public import TerminalUI
public import Timekeeping

/// Draws the console: the same model, size and theme always give the same picture.
public struct ConsoleView: Sendable {
    /// What is said.
    let phrases: Phrases
    /// How it looks.
    let theme: Theme
    /// The merchant's hours.
    let calendar: MerchantCalendar

    /// A view in a language and a theme.
    public init(phrases: Phrases, theme: Theme, calendar: MerchantCalendar) {
        self.phrases = phrases
        self.theme = theme
        self.calendar = calendar
    }

    /// The picture of a model, exactly as large as its screen.
    public func draw(_ model: ConsoleModel) -> Canvas {
        var canvas = Canvas(size: model.size, style: theme.style(.text), glyphs: theme.glyphs)
        guard model.size.holds(.standard) else {
            canvas.writeTooSmall(theme: theme)
            return canvas
        }
        let frame = ConsoleFrame(of: model)
        drawStatus(of: model, on: &canvas, in: frame.status)
        if model.lock.isLocked {
            drawLock(model, on: &canvas, in: frame.body)
        } else {
            drawScreen(model, on: &canvas, in: frame.body)
        }
        ConsoleKeys.table(for: model, phrases).footer(naming: phrases.name(of:))
            .draw(on: &canvas, in: frame.footer, theme: theme)
        if !model.lock.isLocked { drawScreens(of: model, on: &canvas, in: frame.screens) }
        drawOverlay(of: model, on: &canvas, in: frame.body)
        if !model.lock.isLocked { drawToast(of: model, on: &canvas, in: frame.body) }
        return canvas
    }

    /// Where the terminal's own cursor belongs, for those who hear or feel the screen.
    public func cursor(_ model: ConsoleModel) -> Point? {
        guard model.size.holds(.standard) else { return nil }
        let body = ConsoleFrame(of: model).body
        if model.lock.isLocked { return cursorOfLock(model, in: body) }
        if let overlay = model.overlay { return cursor(in: overlay, in: body) }
        guard !model.isScreenForbidden else { return nil }
        return switch model.screen {
        case .settlement: cursorOfSettlement(model, in: body)
        case .till: cursorOfTill(model, in: body)
        case .incoming: cursorOfIncoming(model, in: body)
        case .find: cursorOfFind(model, in: body)
        case .unknown: cursorOfUnknown(model, in: body)
        case .shift: cursorOfShift(model, in: body)
        case .reconcile: cursorOfReconcile(model, in: body)
        case .takings: cursorOfTakings(model, in: body)
        case .admin: cursorOfAdmin(model, in: body)
        }
    }

    private func drawToast(of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        guard let toast = model.toast else { return }
        if model.screen == .unknown, model.overlay == nil {
            drawBelowUnknown(toast, on: &canvas, in: body)
        } else {
            toast.draw(on: &canvas, in: body, theme: theme)
        }
    }

    private func drawScreen(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        guard !model.isScreenForbidden else { return drawForbidden(model, on: &canvas, in: body) }
        switch model.screen {
        case .till: drawTill(model, on: &canvas, in: body)
        case .incoming: drawIncoming(model, on: &canvas, in: body)
        case .find: drawFind(model, on: &canvas, in: body)
        case .unknown: drawUnknown(model, on: &canvas, in: body)
        case .shift: drawShift(model, on: &canvas, in: body)
        case .settlement: drawSettlement(model, on: &canvas, in: body)
        case .reconcile: drawReconcile(model, on: &canvas, in: body)
        case .takings: drawTakings(model, on: &canvas, in: body)
        case .admin: drawAdmin(model, on: &canvas, in: body)
        }
    }
}
