import TerminalUI

/// Draws the guided start.
struct StartView: Sendable {
    let theme: Theme

    private static let columns = 74
    private static let explanationRows = 6
    private static let messageRows = 3

    func draw(_ model: StartModel) -> Canvas {
        var canvas = Canvas(size: model.size, style: theme.style(.text), glyphs: theme.glyphs)
        guard model.size.holds(.standard) else {
            canvas.writeTooSmall(theme: theme)
            return canvas
        }
        let frame = ConsoleFrame(size: model.size, hasScreens: false)
        let place = model.step == .language ? "" : model.phrases.progress(model.step)
        StatusBar(left: model.phrases.guideTitle, right: place).draw(on: &canvas, in: frame.status, theme: theme)
        let parts = Self.parts(of: frame.body, model)
        drawProgress(model, on: &canvas, in: parts.progress)
        write(Self.explanation(model), .text, on: &canvas, in: parts.explanation)
        if model.isDone(model.step) {
            KeyValueTable(rows: facts(model)).draw(on: &canvas, in: parts.fields, theme: theme)
        } else {
            form(model)?.draw(on: &canvas, in: parts.fields, theme: theme)
        }
        let (text, role) = message(model)
        write(TextWrap.lines(of: text, columns: Self.columns), role, on: &canvas, in: parts.message)
        StartKeys.table(for: model).footer(naming: model.phrases.name(of:))
            .draw(on: &canvas, in: frame.footer, theme: theme)
        return canvas
    }

    /// Where the terminal's own cursor belongs.
    func cursor(_ model: StartModel) -> Point? {
        guard model.size.holds(.standard), !model.isWorking else { return nil }
        let body = ConsoleFrame(size: model.size, hasScreens: false).body
        return form(model)?.cursorPoint(in: Self.parts(of: body, model).fields)
    }

    /// The parts of a step, one below the other.
    private struct Parts {
        var progress: Rectangle
        var explanation: Rectangle
        var fields: Rectangle
        var message: Rectangle
    }

    private static func parts(of body: Rectangle, _ model: StartModel) -> Parts {
        let area = body.centred(Size(columns: columns, rows: min(body.rows, 22))).split(top: 1).rest
        let (progress, below) = area.split(top: 2)
        let (explanation, rest) = below.split(top: explanation(model).count)
        let (message, fields) = rest.split(top: 1).rest.split(bottom: messageRows)
        return Parts(progress: progress, explanation: explanation, fields: fields, message: message)
    }

    private static func explanation(_ model: StartModel) -> [String] {
        Array(TextWrap.lines(of: model.phrases.explanation(model), columns: columns).prefix(explanationRows))
    }

    private func drawProgress(_ model: StartModel, on canvas: inout Canvas, in line: Rectangle) {
        var point = line.origin
        for step in StartStep.counted {
            let name = "\(step.rawValue) \(model.phrases.name(of: step))"
            // Where the guide is and what is done are told without colour too.
            let isHere = step == model.step
            let isDone = model.isDone(step)
            let text = (isHere ? "[\(name)]" : " \(name) ") + (isDone ? "\(theme.glyphs.mark(of: .success)) " : "  ")
            let role: Role = isHere ? .title : isDone ? .success : .dim
            point.column += canvas.write(text, at: point, style: theme.style(role), limit: line.right - point.column)
        }
    }

    private func form(_ model: StartModel) -> Form<StartField>? {
        model.form?.labelled {
            model.phrases.label($0)
        } choice: {
            model.phrases.choice($1, of: $0, model)
        }
    }

    private func message(_ model: StartModel) -> (String, Role) {
        if model.isWorking { return (model.phrases.working(model.step), .accent) }
        if let failure = model.failure { return ("! " + failure, .failure) }
        guard let form = model.form, form.fields.indices.contains(form.focus) else { return ("", .dim) }
        return (model.phrases.hint(form.fields[form.focus].id), .dim)
    }

    private func write(_ lines: [String], _ role: Role, on canvas: inout Canvas, in area: Rectangle) {
        for (row, line) in lines.prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(role))
        }
    }
}
