import Ledger
import StatementStore
import Statements
import TerminalUI
import Till

extension ConsoleView {
    /// The rows of a difference side by side; what differs is marked.
    func draw(_ opened: OpenedBreak, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.fill(body, style: theme.style(.text))
        let layout = OpenedBreakLayout(body: body)
        canvas.write(
            "\(phrases.name(of: opened.item.kind)) · \(phrases.number(of: opened.item))",
            in: layout.title,
            style: theme.style(.title)
        )
        let before = opened.hiddenBefore(columns: layout.columns)
        let after = opened.hiddenAfter(columns: layout.columns)
        if before + after > 0 {
            let more = phrases.moreRows(before: before, after: after)
            canvas.write(more, in: layout.title, row: 1, style: theme.style(.warning))
        }
        let message = layout.message
        let text = model.reconcile.result.map { phrases.account(of: opened.item, $0) } ?? ""
        let lines = text.split(separator: "\n").flatMap { TextWrap.lines(of: String($0), columns: message.columns) }
        for (row, line) in lines.prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(.text))
        }
        guard let rows = opened.rows else {
            canvas.write(phrases.loading, in: layout.table, style: theme.style(.dim))
            return
        }
        let columns = columns(of: rows, opened)
        // The first row stays, so that the others are held against it.
        let shown = columns.prefix(1) + columns.dropFirst(1 + before).prefix(layout.columns - 1)
        draw(Array(shown), differing: fact(of: opened), on: &canvas, in: layout.table)
    }

    private func draw(
        _ columns: [BreakColumn],
        differing: BreakFact,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let width = (area.columns - OpenedBreakLayout.labelColumns) / max(1, columns.count)
        func line(_ label: String, _ cells: [String]) -> String {
            label.padded(toColumns: OpenedBreakLayout.labelColumns) + cells.map { $0.padded(toColumns: width) }.joined()
        }
        canvas.write(line("", columns.map(\.title)), in: area, style: theme.style(.tableHeader))
        let facts = BreakFact.allCases.filter { fact in
            fact == differing || columns.contains { $0.facts[fact] != nil }
        }
        for (row, fact) in facts.enumerated() {
            let isDiffering = fact == differing
            let mark = isDiffering ? "≠ " : "  "
            let text = line(mark + phrases.name(of: fact), columns.map { $0.facts[fact] ?? phrases.nothingThere })
            canvas.write(text, in: area, row: row + 1, style: theme.style(isDiffering ? .failure : .text))
        }
    }

    private func columns(of rows: BreakRows, _ opened: OpenedBreak) -> [BreakColumn] {
        let item = opened.item
        if item.isPayout {
            let owed = BreakColumn(title: phrases.owed, facts: phrases.facts(ofPayout: item))
            let bank = rows.other.map { BreakColumn(title: phrases.bankColumn, facts: phrases.facts(of: $0)) }
            return [owed] + (bank.isEmpty ? [BreakColumn(title: phrases.bankColumn, facts: [:])] : bank)
        }
        let mine = rows.ledger.map { BreakColumn(title: phrases.ledgerColumn, facts: phrases.facts(of: $0)) }
        let theirs = rows.other.map { BreakColumn(title: phrases.clearingSide, facts: phrases.facts(of: $0)) }
        return (mine.isEmpty ? [BreakColumn(title: phrases.ledgerColumn, facts: [:])] : mine)
            + (theirs.isEmpty ? [BreakColumn(title: phrases.clearingSide, facts: [:])] : theirs)
    }

    private func fact(of opened: OpenedBreak) -> BreakFact {
        switch BreakField(rawValue: opened.item.field) {
        case .fee, .expectedFee: .fee
        case .discount: .discount
        case .currency: .currency
        case .status: .state
        case .day, .statement: .day
        case .amount, .payout, nil: .amount
        }
    }
}
