import Ledger
import StatementStore
import Statements
import TerminalUI
import Till

extension ConsoleView {
    /// The rows of a difference side by side; what differs is marked.
    func draw(_ opened: OpenedBreak, _ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        canvas.fill(body, style: theme.style(.text))
        let area = body.inset(columns: 2, rows: 0)
        let (title, below) = area.split(top: 2)
        canvas.write(
            "\(phrases.name(of: opened.item.kind)) · \(phrases.number(of: opened.item))",
            in: title,
            style: theme.style(.title)
        )
        let (message, table) = below.split(bottom: 5)
        let text = model.reconcile.result.map { phrases.account(of: opened.item, $0) } ?? ""
        let lines = text.split(separator: "\n").flatMap { TextWrap.lines(of: String($0), columns: message.columns) }
        for (row, line) in lines.prefix(message.rows).enumerated() {
            canvas.write(line, in: message, row: row, style: theme.style(.text))
        }
        guard let rows = opened.rows else {
            canvas.write(phrases.loading, in: table, style: theme.style(.dim))
            return
        }
        draw(columns(of: rows, opened), differing: fact(of: opened), on: &canvas, in: table)
    }

    private static let labelColumns = 12
    private static let leastColumns = 20

    private func draw(
        _ columns: [BreakColumn],
        differing: BreakFact,
        on canvas: inout Canvas,
        in area: Rectangle
    ) {
        let room = area.columns - Self.labelColumns
        let shown = columns.prefix(max(2, room / Self.leastColumns))
        let width = room / max(1, shown.count)
        func line(_ label: String, _ cells: [String]) -> String {
            label.padded(toColumns: Self.labelColumns) + cells.map { $0.padded(toColumns: width) }.joined()
        }
        canvas.write(line("", shown.map(\.title)), in: area, style: theme.style(.tableHeader))
        let facts = BreakFact.allCases.filter { fact in shown.contains { $0.facts[fact] != nil } || fact == differing }
        for (row, fact) in facts.enumerated() {
            let isDiffering = fact == differing
            let mark = isDiffering ? "≠ " : "  "
            let text = line(mark + phrases.name(of: fact), shown.map { $0.facts[fact] ?? phrases.nothingThere })
            canvas.write(text, in: area, row: row + 1, style: theme.style(isDiffering ? .failure : .text))
        }
        if columns.count > shown.count {
            let more = phrases.moreRows(columns.count - shown.count)
            canvas.write(more, in: area, row: facts.count + 1, style: theme.style(.dim))
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
