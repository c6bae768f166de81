import Ledger
import Money
import OutsideText
import StatementStore
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    func drawReconcile(_ model: ConsoleModel, on canvas: inout Canvas, in body: Rectangle) {
        let screen = model.reconcile
        let layout = ReconcileLayout(body: body, screen)
        guard let seams = screen.seams else {
            canvas.write(phrases.loading, in: layout.title, style: theme.style(.dim))
            return
        }
        canvas.write(phrases.reconciliationOf(seams.day), in: layout.title, style: theme.style(.title))
        if let result = screen.result, let signed = phrases.signedLine(result) {
            let role: Role = result.isAsSigned ? .success : .failure
            canvas.write("\(theme.glyphs.mark(of: role)) \(signed)", in: layout.title, row: 1, style: theme.style(role))
        }
        if let result = screen.result {
            draw(result, on: &canvas, in: layout.sides)
            drawProof(of: result, on: &canvas, in: layout.proof)
            if !screen.entries.isEmpty {
                breakList(model, result, columns: layout.breaks.columns)
                    .draw(on: &canvas, in: layout.breaks, theme: theme)
            }
        }
        draw(seams, cursor: screen.line, on: &canvas, in: layout.seams)
        drawMessage(of: screen, on: &canvas, in: layout.message)
        if let opened = screen.opened { draw(opened, model, on: &canvas, in: body) }
        if let first = screen.details, let result = screen.result {
            drawDetails(of: result, from: first, on: &canvas, in: body)
        }
        if let decision = screen.decision { draw(decision, model, on: &canvas, in: body) }
        if let form = screen.form { draw(form, isReading: screen.work == .reading, on: &canvas, in: body) }
    }

    /// Where the terminal's own cursor belongs on the reconciliation screen.
    func cursorOfReconcile(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        if let form = model.reconcile.form { return cursor(of: form, in: body) }
        if let decision = model.reconcile.decision { return cursor(of: decision, model, in: body) }
        guard model.reconcile.opened == nil, model.reconcile.details == nil, let result = model.reconcile.result,
            model.reconcile.isAmongEntries
        else { return nil }
        let area = ReconcileLayout(body: body, model.reconcile).breaks
        return breakList(model, result, columns: area.columns).cursorPoint(in: area)
    }

    /// The sides next to each other: how many rows and how much, and what of them agrees.
    private func draw(_ result: DayReconciliation, on canvas: inout Canvas, in area: Rectangle) {
        let sides = ReconcileSides(result, phrases)
        for (index, line) in ([sides.titles] + sides.lines(of: result.mine)).enumerated() {
            canvas.write(line, in: area, row: index, style: theme.style(index == 0 ? .tableHeader : .text))
        }
        let role: Role = result.isClean ? .success : .warning
        let text = "\(theme.glyphs.mark(of: role)) " + phrases.summary(of: result)
        canvas.write(text, in: area, row: 3, style: theme.style(role))
    }

    /// The differences from the day before to the day after, and what no difference explains.
    private func drawProof(of result: DayReconciliation, on canvas: inout Canvas, in area: Rectangle) {
        canvas.write(phrases.carried(result.mine), in: area, style: theme.style(.text))
        let role: Role = result.isProven ? .success : .failure
        let text = "\(theme.glyphs.mark(of: role)) " + phrases.unexplained(result.currencies)
        canvas.write(text, in: area, row: 1, style: theme.style(role))
    }

    /// - Parameter columns: those of the screen that the list has.
    private func breakList(
        _ model: ConsoleModel,
        _ result: DayReconciliation,
        columns: Int
    ) -> ListView<String> {
        let today = calendar.businessDay(at: model.now)
        let rows = model.reconcile.entries.map { row(of: $0, result, on: today) }
        return ListView(
            rows: rows,
            columns: [
                ListColumn(phrases.difference, width: .fixed(Self.kindColumns)),
                ListColumn(phrases.number, width: .fixed(Self.numberColumns(of: rows, in: columns))),
                ListColumn("\(phrases.ledgerColumn) / \(phrases.otherSide)", width: .flexible),
                ListColumn(phrases.by, width: .fixed(Self.gapColumns), alignment: .trailing),
                ListColumn(phrases.age, width: .fixed(Self.ageColumns), alignment: .trailing),
            ],
            cursor: model.reconcile.breakCursor
        )
    }

    private static let (kindColumns, gapColumns, ageColumns) = (19, 12, 8)
    private static let fewestNumberColumns = 14
    // Two amounts of a small shop's day.
    private static let fewestValueColumns = 21

    /// As many as the longest number is wide, as far as there is room beside what the sides say.
    private static func numberColumns(of rows: [ListRow<String>], in columns: Int) -> Int {
        func widest(_ cell: Int) -> Int { rows.map { TextWidth.columns(of: $0.cells[cell]) }.max() ?? 0 }
        // The mark of the cursor, and a blank between two columns.
        let room = columns - kindColumns - gapColumns - ageColumns - 2 - 4
        return max(fewestNumberColumns, min(widest(1), room - min(widest(2), fewestValueColumns)))
    }

    private func row(of entry: ReconcileEntry, _ result: DayReconciliation, on today: BusinessDay) -> ListRow<String> {
        let done = theme.glyphs.mark(of: .success)
        switch entry {
        case .open(let item): return row(of: item, age: item.age(on: today), isCarried: result.isCarried(item))
        case .explained(let item):
            let name = "\(done) \(phrases.name(of: item.kind))"
            return ListRow(
                id: entry.id,
                cells: [
                    name, phrases.number(of: item), phrases.reason(of: item, result) ?? "", item.gap.grouped,
                    phrases.days(item.age(on: today)),
                ],
                role: .dim
            )
        case .link(_, let link):
            // A name ends with the number.
            let numbers = [link.ledger, link.clearing].map { name in
                (name.split(separator: "/").last.map(String.init) ?? name).shown(limit: 64)
            }
            return ListRow(
                id: entry.id,
                cells: ["\(done) \(phrases.linked)", numbers[0], "= \(numbers[1])", link.amount?.grouped ?? "", ""],
                role: .dim
            )
        }
    }

    /// A difference, coloured by its age; the mark before the days says the same.
    private func row(of item: StoredBreak, age: Int, isCarried: Bool) -> ListRow<String> {
        let role: Role = age > 3 ? .failure : age > 1 ? .warning : .text
        let mark = role == .text ? "" : theme.glyphs.mark(of: role) + " "
        return ListRow(
            id: item.id,
            cells: [
                (isCarried ? "→ " : "") + phrases.name(of: item.kind), phrases.number(of: item),
                phrases.values(of: item),
                item.gap.grouped, mark + phrases.days(age),
            ],
            role: role
        )
    }

    /// What is told or, while nothing is, all of the difference under the cursor.
    private func drawMessage(of screen: ReconcileScreen, on canvas: inout Canvas, in area: Rectangle) {
        let (text, role) = message(of: screen)
        let marked = role == .dim || role == .text ? text : "\(theme.glyphs.mark(of: role)) \(text)"
        let lines = marked.split(separator: "\n").flatMap { TextWrap.lines(of: String($0), columns: area.columns) }
        for (row, line) in lines.prefix(area.rows).enumerated() {
            canvas.write(line, in: area, row: row, style: theme.style(role))
        }
    }

    private func message(of screen: ReconcileScreen) -> (String, Role) {
        if let work = screen.work { return (phrases.work(work), .dim) }
        switch screen.message {
        case .noStatement(let day): return (phrases.noStatement(of: day), .warning)
        case .notAsked(let error): return (phrases.notAsked(error), .warning)
        case .matchedAnew: return (phrases.matchedAnew, .warning)
        case .taken(let statement): return (phrases.taken(statement), .success)
        case .copied(let number): return (phrases.copied(number), .success)
        case .decided(let decision): return (phrases.decided(decision), .success)
        case .exported(let files): return (phrases.exported(files), .success)
        case .error(let error): return (phrases.sentence(error), .failure)
        case nil: break
        }
        if let entry = screen.entry, let result = screen.result { return (phrases.sentence(on: entry, result), .text) }
        if screen.matchedHere != nil, screen.result == nil { return (phrases.inDoubt, .dim) }
        return ((screen.result == nil ? phrases.matchHint + "\n" : "") + phrases.elsewhereHint, .dim)
    }
}
