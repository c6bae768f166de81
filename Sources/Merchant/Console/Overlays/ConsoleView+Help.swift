import TerminalUI

extension ConsoleView {
    func drawHelp(of model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
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
