import TerminalUI

extension ConsoleView {
    func drawHelp(of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let lines = helpLines(of: model)
        let area = body.centred(Size(columns: min(body.columns, 76), rows: min(body.rows, lines.count + 2)))
        canvas.fill(area, style: theme.style(.text))
        canvas.box(area, title: phrases.help, style: theme.style(.focusedBorder))
        for (row, line) in lines.enumerated() {
            canvas.write(line, in: area.inset(columns: 2, rows: 1), row: row, style: theme.style(.text))
        }
    }

    /// A line a binding; the screens, which stand in a line of their own, share one.
    private func helpLines(of model: ConsoleModel) -> [String] {
        // What a press would refuse now is not offered.
        let bindings = ConsoleKeys.context(of: model, phrases).bindings.filter(\.isEnabled)
        let own = bindings.filter { if case .show = $0.action { false } else { true } }
        let lines = own.map { binding in
            let keys = binding.keys.prefix(3).map(\.label).joined(separator: " ")
            return (keys, binding.help.isEmpty ? binding.label : binding.help)
        }
        return (lines + [("F2 … F10", phrases.screensHelp)]).map { "\($0.0.padded(toColumns: 16)) \($0.1)" }
    }
}
