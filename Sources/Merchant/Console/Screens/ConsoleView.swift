import ClearingProtocol
import Ledger
public import TerminalUI
import Till
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
        var canvas = Canvas(size: model.size, style: theme.style(.text))
        guard model.size.holds(.standard) else {
            drawTooSmall(on: &canvas)
            return canvas
        }
        let frame = ConsoleFrame(size: model.size)
        drawStatus(of: model, on: &canvas, in: frame.status)
        switch model.screen {
        case .till: drawTill(model, on: &canvas, in: frame.body)
        case .incoming: drawIncoming(model, on: &canvas, in: frame.body)
        case .settlement: drawSettlement(model, on: &canvas, in: frame.body)
        }
        ConsoleKeys.table(for: model, phrases).footer.draw(on: &canvas, in: frame.footer, theme: theme)
        if model.showsHelp { drawHelp(of: model, on: &canvas, in: frame.body) }
        return canvas
    }

    /// Where the terminal's own cursor belongs, for those who hear or feel the screen.
    public func cursor(_ model: ConsoleModel) -> Point? {
        guard model.size.holds(.standard), model.screen == .incoming, model.incoming.details == nil else { return nil }
        let body = ConsoleFrame(size: model.size).body
        return incomingList(model).cursorPoint(in: Self.listArea(of: body))
    }

    private func drawTooSmall(on canvas: inout Canvas) {
        let lines = Phrases.tooSmall(canvas.size.columns, canvas.size.rows)
        for (row, line) in lines.flatMap({ TextWrap.lines(of: $0, columns: canvas.size.columns) }).enumerated() {
            canvas.write(line, at: Point(column: 0, row: row), style: theme.style(.warning))
        }
    }

    private func drawStatus(of model: ConsoleModel, on canvas: inout Canvas, in line: Rectangle) {
        let right = standing(of: model)
        let role: Role = if case .offline = model.link { .warning } else { .statusBar }
        // What is wrong must be seen: a long name gives way to it.
        let room = line.columns - TextWidth.columns(of: right) - 4
        StatusBar(left: place(of: model).truncated(toColumns: room), right: right, role: role)
            .draw(on: &canvas, in: line, theme: theme)
    }

    private func place(of model: ConsoleModel) -> String {
        let isChinese = phrases.language == .simplifiedChinese
        let name = isChinese ? model.profile.chineseName ?? model.profile.name : model.profile.name
        let shift = model.shift.flatMap { $0.isOpen ? "\(phrases.shift($0.number)) · \($0.businessDay)" : nil }
        return [name.truncated(toColumns: 24), model.terminal, shift ?? phrases.noShift, model.operatorName]
            .joined(separator: " · ")
    }

    private func standing(of model: ConsoleModel) -> String {
        var parts: [String] = []
        if model.unknownCount > 0 { parts.append(phrases.unknown(model.unknownCount)) }
        if model.unsentCount > 0 { parts.append(phrases.unsent(model.unsentCount)) }
        return (parts + [link(model)]).joined(separator: " · ")
    }

    private func link(_ model: ConsoleModel) -> String {
        switch model.link {
        case .connecting: phrases.connecting
        case .online: phrases.online
        case .offline: phrases.offline
        }
    }

    private func drawHelp(of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        // What a press would refuse now is not offered.
        let bindings = ConsoleKeys.table(for: model, phrases).bindings.filter(\.isEnabled)
        let area = body.centred(Size(columns: min(body.columns, 76), rows: min(body.rows, bindings.count + 4)))
        canvas.fill(area, style: theme.style(.text))
        canvas.box(area, title: phrases.help, style: theme.style(.focusedBorder))
        for (row, binding) in bindings.enumerated() {
            let keys = binding.keys.map(\.label).joined(separator: " ").padded(toColumns: 16)
            let text = binding.help.isEmpty ? binding.label : binding.help
            canvas.write("\(keys) \(text)", in: area.inset(columns: 2, rows: 2), row: row, style: theme.style(.text))
        }
    }
}
