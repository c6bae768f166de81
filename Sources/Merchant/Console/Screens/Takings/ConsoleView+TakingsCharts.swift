import Ledger
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    private static let eighths: [Character] = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    private static let shades: [Character] = [" ", "░", "▒", "▓", "█"]

    /// Numbers as bars side by side, with the hours below them.
    func drawBars(_ values: [Int64], hours: [Int], selected: Int?, on canvas: inout Canvas, in area: Rectangle) {
        let parts = area.split(bottom: 1)
        let slot = Self.slot(of: hours.count, in: area.columns)
        let greatest = values.max() ?? 0
        for (place, value) in values.enumerated() {
            let column = parts.rest.left + place * slot
            let style = theme.style(place == selected ? .selection : .accent)
            let eighths = Self.steps(value, of: greatest, in: parts.rest.rows * 8)
            for row in 0..<parts.rest.rows {
                let left = min(max(eighths - (parts.rest.rows - 1 - row) * 8, 0), 8)
                let cell = Rectangle(
                    column: column,
                    row: parts.rest.top + row,
                    columns: max(1, slot - 1),
                    rows: 1
                ).intersection(parts.rest)
                canvas.fill(cell, style: left > 0 ? style : theme.style(.text), character: Self.eighths[left])
            }
        }
        drawAxis(hours, slot: slot, selected: selected, on: &canvas, in: parts.bottom)
    }

    /// Numbers in rows and columns, each the darker the greater it is; what is above nothing is seen.
    func drawMap(
        _ rows: [(name: String, values: [Int64])],
        hours: [Int],
        selected: (row: Int, column: Int)?,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let names = area.split(left: 5)
        let slot = Self.slot(of: hours.count, in: names.rest.columns)
        let greatest = rows.flatMap(\.values).max() ?? 0
        for (number, row) in rows.enumerated().prefix(area.rows - 1) {
            canvas.write(row.name, in: names.left, row: number, style: theme.style(.dim))
            for (place, value) in row.values.enumerated() {
                let isSelected = selected.map { $0 == (number, place) } ?? false
                let cell = Rectangle(
                    column: names.rest.left + place * slot,
                    row: area.top + number,
                    columns: slot,
                    rows: 1
                ).intersection(area)
                let shade = Self.shades[Self.steps(value, of: greatest, in: 4)]
                canvas.fill(cell, style: theme.style(isSelected ? .selection : .accent), character: shade)
                // The cursor is seen on an empty cell and without colour.
                if isSelected { canvas.write("+", at: cell.origin, style: theme.style(.selection), limit: 1) }
            }
        }
        let axis = names.rest.row(min(rows.count, area.rows - 1))
        drawAxis(hours, slot: slot, selected: selected?.column, on: &canvas, in: axis)
    }

    private func drawAxis(_ hours: [Int], slot: Int, selected: Int?, on canvas: inout Canvas, in line: Rectangle) {
        // As many hours as do not touch.
        let step = (3 + slot - 1) / slot
        for (place, hour) in hours.enumerated() where place % step == 0 {
            let column = place * slot
            guard column + 2 <= line.columns else { return }
            let style = theme.style(place == selected ? .text : .dim)
            canvas.write(Self.clock(hour), at: line.origin.moved(columns: column), style: style, limit: 2)
        }
    }

    static func clock(_ hour: Int) -> String { (hour < 10 ? "0" : "") + String(hour) }

    private static func slot(of count: Int, in columns: Int) -> Int {
        min(max(1, columns / max(1, count)), 5)
    }

    /// How many of some steps a value reaches of the greatest, at least one when it is anything.
    private static func steps(_ value: Int64, of greatest: Int64, in steps: Int) -> Int {
        guard value > 0, greatest > 0 else { return 0 }
        return max(1, Int(Int128(value) * Int128(steps) / Int128(greatest)))
    }
}
