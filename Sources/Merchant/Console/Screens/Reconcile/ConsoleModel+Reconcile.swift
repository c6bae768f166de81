import Ledger
import StatementStore
import TerminalUI
import Till
import Timekeeping

extension ConsoleModel {
    /// The screen comes up: with the current day or, back from what it opened, with the same one.
    mutating func openReconcile() -> [Effect] {
        let day = reconcile.dayToComeBackTo
        if day == nil { reconcile.matched = nil }
        (reconcile.dayToComeBackTo, reconcile.form, reconcile.message) = (nil, nil, nil)
        return [.reconcile(.load(day))]
    }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInReconcile(_ key: Key) -> Bool {
        guard reconcile.form == nil else { return typeInStatementForm(key) }
        return reconcile.move(key, height: reconcileLayout.listHeight)
    }

    /// Where the parts of the screen are.
    var reconcileLayout: ReconcileLayout { ReconcileLayout(body: ConsoleFrame(of: self).body, reconcile) }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ReconcileAction) -> [Effect] {
        guard let day = reconcile.seams?.day else { return [] }
        reconcile.message = nil
        switch action {
        case .previousDay: return [.reconcile(.load(day.advanced(by: -1)))]
        case .nextDay: return [.reconcile(.load(day.advanced(by: 1)))]
        case .match: return match(day)
        case .openBreak:
            guard let order = reconcile.selected?.orderInLedger else { return [] }
            reconcile.dayToComeBackTo = day
            return openIncoming(.payments(PaymentFilter(search: order)))
        case .copyNumber:
            guard let number = reconcile.selected?.number else { return [] }
            reconcile.message = .copied(number)
            return [.copy(number)]
        case .enterStatement: reconcile.form = StatementPathForm()
        case .readStatement: return readStatement()
        }
        return []
    }

    /// Takes in what came back.
    mutating func take(_ event: ReconcileEvent) -> [Effect] {
        switch event {
        case .loaded(let seams): reconcile.seams = seams
        case .matched(let result, let notAsked):
            (reconcile.work, reconcile.matched) = (nil, result)
            reconcile.message = notAsked.map { .notAsked($0) }
            reconcile.breakCursor.update(items: reconcile.breaks.map(\.id), height: reconcileLayout.listHeight)
        case .noStatement(let day): (reconcile.work, reconcile.message) = (nil, .noStatement(day))
        case .notMatched(let error): (reconcile.work, reconcile.message) = (nil, .error(error))
        case .statementTaken(let statement): return taken(statement)
        case .statementRefused(let error):
            reconcile.work = nil
            if reconcile.form == nil { reconcile.message = .error(error) } else { reconcile.form?.error = error }
        }
        return []
    }

    /// Esc: from the form to the figures, from the figures to the till.
    mutating func leaveReconcile() -> [Effect] {
        guard reconcile.form != nil else { return show(.till) }
        reconcile.form = nil
        return []
    }

    private mutating func match(_ day: BusinessDay) -> [Effect] {
        guard reconcile.work == nil else { return [] }
        reconcile.work = .matching(day)
        return [.reconcile(.match(day))]
    }

    /// A statement was read in: what was reconciled without it is so again with it.
    private mutating func taken(_ statement: ImportedStatement) -> [Effect] {
        (reconcile.work, reconcile.form) = (nil, nil)
        defer { reconcile.message = .taken(statement) }
        guard statement.isNew, let day = reconcile.result?.day, screen == .reconcile else { return [] }
        return match(day)
    }
}
