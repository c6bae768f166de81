import Ledger
import TerminalUI
import Till
import Timekeeping

extension ConsoleModel {
    /// The screen comes up: with the day that is under way or, back from what it opened, as it was left.
    mutating func openSettlement() -> [Effect] {
        if settlement.work == nil { settlement.message = nil }
        return [reloadSummary] + reloadBatch
    }

    /// What reads the figures anew that are shown.
    var reloadSummary: Effect { settlement.day.map { .settlement(.load($0)) } ?? .loadSummary }

    /// What reads the batch anew that is opened.
    var reloadBatch: [Effect] {
        (settlement.opened?.report.summary.batch.number).map { [.settlement(.open($0))] } ?? []
    }

    /// A key that moves the cursor, or is text. Answers whether it was one.
    mutating func typeInSettlement(_ key: Key) -> Bool {
        guard settlement.opened != nil else { return settlement.move(key, height: batchesHeight) }
        guard settlement.opened?.form == nil else { return typeInBatchDecision(key) }
        let count = settlement.opened?.items.count ?? 0
        let height = openedHeight
        let isMove = settlement.opened?.cursor.handle(key, items: 0..<count, height: height) == true
        if isMove { settlement.message = nil }
        return isMove
    }

    /// The figures were read.
    mutating func took(_ summary: SettlementSummary) {
        // What was asked for before another day was chosen is not shown any more.
        guard settlement.day == nil || settlement.day == summary.businessDay else { return }
        settlement.loaded(summary, height: batchesHeight)
    }

    /// Takes in what came back.
    mutating func take(_ event: SettlementEvent) -> [Effect] {
        switch event {
        case .opened(let report): show(report)
        case .exported(let batch, let path):
            (settlement.work, settlement.message) = (nil, .exported(batch: batch, path: path))
        case .notExported(let error): (settlement.work, settlement.message) = (nil, .error(error))
        case .decided(let report):
            settlement.work = nil
            settlement.opened?.form = nil
            show(report)
            return [reloadSummary]
        case .notDecided(let error):
            settlement.work = nil
            if settlement.opened?.form == nil { settlement.message = .error(error) }
            settlement.opened?.form?.error = error
        }
        return []
    }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: SettlementAction) -> [Effect] {
        if settlement.work == nil { settlement.message = nil }
        switch action {
        case .previousDay: return show(dayFromNow: -1)
        case .nextDay: return show(dayFromNow: 1)
        case .send: return begin(.sending) { .send($0) }
        case .export: return begin(.exporting) { .export($0) }
        case .open: return (settlement.selected?.batch.number).map { [.settlement(.open($0))] } ?? []
        case .openRow: return openRow()
        case .copyNumber:
            guard let opened = settlement.opened else { return [] }
            let text = opened.number ?? opened.report.summary.batch.digest
            settlement.message = .copied(text)
            return [.copy(text)]
        case .correct: askWhy(.correct)
        case .drop: askWhy(.drop)
        case .decide: return decide()
        }
        return []
    }

    /// Leads to the count that closes the shift: there is one way to close it.
    mutating func closeShift() -> [Effect] {
        show(.shift) + perform(ShiftAction.typeCount)
    }

    /// Esc: from the form to the batch, from the batch to the figures, from the figures to the till.
    mutating func leaveSettlement() -> [Effect] {
        guard let opened = settlement.opened else {
            settlement.day = nil
            return show(.till)
        }
        if settlement.work == nil { settlement.message = nil }
        guard opened.form != nil else {
            settlement.opened = nil
            return [reloadSummary]
        }
        settlement.opened?.form = nil
        return []
    }

    private var batchesHeight: Int {
        SettlementLayout(body: ConsoleFrame(of: self).body, settlement).listHeight
    }

    private var openedHeight: Int { OpenedBatchLayout(body: ConsoleFrame(of: self).body).listHeight }

    private mutating func show(_ report: BatchReport) {
        guard screen == .settlement else { return }
        var opened = OpenedBatch(report)
        if let before = settlement.opened, before.report.summary.batch.number == report.summary.batch.number {
            (opened.cursor, opened.form) = (before.cursor, before.form)
        }
        opened.cursor.update(items: 0..<opened.items.count, height: openedHeight)
        settlement.opened = opened
    }

    private mutating func show(dayFromNow distance: Int) -> [Effect] {
        guard let day = settlement.day ?? settlement.summary?.businessDay else { return [] }
        settlement.day = day.advanced(by: distance)
        return [reloadSummary]
    }

    private mutating func begin(_ work: SettlementScreen.Work, _ effect: (Int) -> SettlementEffect) -> [Effect] {
        guard settlement.work == nil, let number = settlement.subject?.batch.number else { return [] }
        (settlement.work, settlement.message) = (work, nil)
        return [.settlement(effect(number))]
    }

    private mutating func openRow() -> [Effect] {
        guard let order = settlement.opened?.order else { return [] }
        return openIncoming(.payments(PaymentFilter(search: order)))
    }

    private mutating func askWhy(_ decision: BatchLineDecided.Decision) {
        guard settlement.work == nil, let line = settlement.opened?.waiting else { return }
        settlement.opened?.form = BatchDecisionForm(line.link, decision)
    }
}
