import ClearingProtocol
import Ledger
import Money
import TerminalUI
import Till
import Timekeeping

extension ConsoleView {
    /// A batch that is opened: how far it has come, what it comes to, and the lines about which there is something to say.
    func draw(_ opened: OpenedBatch, _ screen: SettlementScreen, on canvas: inout Canvas, in body: Rectangle) {
        let layout = OpenedBatchLayout(body: body)
        drawFacts(of: opened.report, on: &canvas, in: layout.facts)
        list(of: opened).draw(on: &canvas, in: layout.list, theme: theme)
        drawMessage(of: screen, orElse: sentence(on: opened), on: &canvas, in: layout.message)
        if let form = opened.form { draw(form, isDeciding: screen.work == .deciding, on: &canvas, in: body) }
    }

    /// Where the terminal's own cursor belongs on the settlement screen.
    func cursorOfSettlement(_ model: ConsoleModel, in body: Rectangle) -> Point? {
        guard let opened = model.settlement.opened else { return nil }
        if let form = opened.form { return cursor(of: form, in: body) }
        return list(of: opened).cursorPoint(in: OpenedBatchLayout(body: body).list)
    }

    private func drawFacts(of report: BatchReport, on canvas: inout Canvas, in area: Rectangle) {
        let (summary, batch) = (report.summary, report.summary.batch)
        let title = phrases.title(of: summary)
        canvas.write(title, in: area, style: theme.style(.title))
        let role: Role =
            switch batch.state {
            case .acknowledged: .success
            case .partAcknowledged, .sealed, .sent: .warning
            case .rejected: .failure
            }
        let answer = "\(theme.glyphs.mark(of: role)) \(phrases.answer(to: report, calendar))"
        for (row, line) in TextWrap.lines(of: answer, columns: area.columns).prefix(2).enumerated() {
            canvas.write(line, in: area, row: 1 + row, style: theme.style(role))
        }
        canvas.write(phrases.payout(of: summary), in: area, row: 3, style: theme.style(.text))
        let facts = [
            (phrases.headBefore(report.before.size), Self.hexadecimal(report.before.root)),
            (phrases.headAfter(report.after.size), Self.hexadecimal(report.after.root)),
            (phrases.digest, batch.digest), (phrases.signature, Base64.encode(batch.signature)),
        ]
        for (row, (name, value)) in facts.enumerated() {
            let shown = value.truncated(toColumns: area.columns - Self.factName)
            let text = name.padded(toColumns: Self.factName) + shown
            canvas.write(text, in: area, row: 4 + row, style: theme.style(.dim))
        }
    }

    private static let factName = 12

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private func list(of opened: OpenedBatch) -> ListView<Int> {
        ListView(
            rows: opened.items.enumerated().map {
                ListRow(id: $0.offset, cells: cells($0.element), role: role($0.element))
            },
            columns: [
                ListColumn(phrases.say("Lines", "明细"), width: .flexible),
                ListColumn(phrases.number, width: .fixed(13)),
                ListColumn(phrases.count, width: .fixed(5), alignment: .trailing),
                ListColumn(phrases.say("Amount", "金额"), width: .fixed(15), alignment: .trailing),
                ListColumn(phrases.fee, width: .fixed(9), alignment: .trailing),
                ListColumn(phrases.stateTitle, width: .fixed(13)),
            ],
            cursor: opened.cursor,
            emptyText: phrases.emptyBatch
        )
    }

    private func cells(_ item: OpenedBatch.Item) -> [String] {
        func cells(_ what: String, _ line: BatchLine, _ state: String) -> [String] {
            [what, line.payment, "", "\(line.amount.currency.code) \(line.amount.grouped)", line.fee.grouped, state]
        }
        switch item {
        case .total(let total):
            let amount = "\(total.amount.currency.code) \(total.amount.grouped)"
            return [
                phrases.name(of: total.kind), total.sponsor.map { phrases.sponsor($0) } ?? "", String(total.count),
                amount,
                total.fee.grouped, "",
            ]
        case .carried(let line): return cells(phrases.broughtAgain(line), line, "")
        case .rejected(let line):
            return cells(
                phrases.notTaken(line.difference),
                line.difference.yours,
                phrases.state(line.state)
            )
        case .missing(let missing):
            return cells(
                phrases.networkOnly,
                missing.line,
                missing.isKnown ? phrases.fetched : phrases.notHere
            )
        }
    }

    private func role(_ item: OpenedBatch.Item) -> Role {
        switch item {
        case .total, .carried: .text
        case .rejected(let line): line.isWaiting ? .warning : .text
        case .missing(let missing): missing.isKnown ? .text : .warning
        }
    }

    /// All of the line under the cursor.
    private func sentence(on opened: OpenedBatch) -> (String, Role) {
        switch opened.selected {
        case .total, nil: ("", .dim)
        case .carried(let line): (phrases.sentence(onCarried: line), .text)
        case .rejected(let line): (phrases.sentence(on: line), .text)
        case .missing(let missing): (phrases.sentence(on: missing), .text)
        }
    }
}
