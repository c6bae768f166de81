import Ledger
import Money
import TerminalUI

extension ConsoleView {
    /// Draws the table of figures and answers how many rows it took. The row under the cursor is marked in the column
    /// before them.
    func drawFigures(
        _ figures: [Figures],
        cursor: Figures?,
        orElse none: String,
        on canvas: inout Canvas,
        in area: Rectangle
    ) -> Int {
        let titles = [phrases.currency, phrases.count, phrases.gross, phrases.refunds, phrases.fee, phrases.net]
        canvas.write(row(titles), in: area, style: theme.style(.tableHeader))
        guard !figures.isEmpty else {
            canvas.write(none, in: area, row: 1, style: theme.style(.dim))
            return 2
        }
        for (index, figure) in figures.enumerated() {
            let cells =
                [figure.gross.currency.code, String(figure.count)]
                + [figure.gross, figure.refunds, figure.fees, figure.net].map { $0.grouped }
            let isUnderCursor = figure == cursor
            canvas.write(row(cells), in: area, row: index + 1, style: theme.style(isUnderCursor ? .selection : .text))
            if isUnderCursor { drawCursor(on: &canvas, at: area.row(index + 1)) }
        }
        return figures.count + 1
    }

    /// Says without colour which line is under the cursor.
    func drawCursor(on canvas: inout Canvas, at line: Rectangle) {
        canvas.write(">", at: line.origin.moved(columns: -2), style: theme.style(.accent), limit: 1)
    }

    private func row(_ cells: [String]) -> String {
        zip(cells, [9, 7, 15, 13, 13, 15]).enumerated().map { index, cell in
            cell.0.padded(toColumns: cell.1, alignment: index == 0 ? .leading : .trailing)
        }.joined()
    }
}

extension Money {
    /// The amount with groups of thousands and without a symbol.
    var grouped: String {
        (minorUnits < 0 ? "-" : "") + display().drop { !$0.isNumber }
    }
}
