import Ledger
import StatementStore
import TerminalUI
import Till
import Timekeeping

extension ConsoleModel {
    /// The screen comes up: with the day that was chosen, or else with the current one.
    mutating func openReconcile() -> [Effect] {
        (reconcile.form, reconcile.message) = (nil, nil)
        (reconcile.decision, reconcile.opened, reconcile.details) = (nil, nil, nil)
        reconcile.isInDoubt = reconcile.matched != nil
        return [.reconcile(.load(reconcile.chosenDay))]
    }

    /// A key that belongs to a field or a list of the screen. Answers whether it was one.
    mutating func typeInReconcile(_ key: Key) -> Bool {
        guard reconcile.form == nil else { return typeInStatementForm(key) }
        guard reconcile.decision == nil else { return typeInDecision(key) }
        guard reconcile.opened == nil, reconcile.details == nil else { return false }
        return reconcile.move(key, height: reconcileLayout.listHeight)
    }

    /// Where the parts of the screen are.
    var reconcileLayout: ReconcileLayout { ReconcileLayout(body: ConsoleFrame(of: self).body, reconcile) }

    /// Does what a key of the screen stands for.
    mutating func perform(_ action: ReconcileAction, _ phrases: Phrases) -> [Effect] {
        guard let day = reconcile.seams?.day else { return [] }
        reconcile.message = nil
        switch action {
        case .openDetails: openDetails()
        case .readDetails(let step): readDetails(step, phrases)
        case .changePart: reconcile.isAmongShifts = reconcile.isAmongEntries
        case .resolve: return ask(for: reconcile.entry?.standing.map { .resolve($0) })
        case .carry: return ask(for: reconcile.entry?.standing.map { .carry($0) })
        case .link: return ask(for: reconcile.entry?.standing.map { .link($0, with: reconcile.partners) })
        case .takeBack: return ask(for: reconcile.entry.map { .takeBack($0) })
        case .remark: return ask(for: reconcile.selected.map { .remark($0) })
        case .sign: return askToSign(day)
        case .unlock: return ask(for: .unlock)
        case .decide: return decide(day)
        case .export: return export(phrases)
        case .previousDay: return choose(day.advanced(by: -1))
        case .nextDay: return choose(day.advanced(by: 1))
        case .match: return match(day)
        case .openBreak:
            guard let item = reconcile.selected else { return [] }
            reconcile.opened = OpenedBreak(item)
            return [.reconcile(.loadRows(item))]
        case .turnRows(let rows):
            let columns = OpenedBreakLayout(body: ConsoleFrame(of: self).body).columns
            reconcile.opened?.turn(by: rows, columns: columns)
        case .openPayment:
            guard let order = reconcile.selected?.orderInLedger else { return [] }
            reconcile.chosenDay = day
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
        case .loaded(let seams): return loaded(seams)
        case .basisRead(let basis): return holdAgainst(basis)
        case .wentBy(let basis): if reconcile.matched?.day == basis.day { reconcile.basis = basis }
        case .matched(let result, let notAsked): matched(result, notAsked: notAsked)
        case .noStatement(let day): (reconcile.work, reconcile.message) = (nil, .noStatement(day))
        case .notMatched(let error): (reconcile.work, reconcile.message) = (nil, .error(error))
        case .decided(let decision, let result): decided(decision, result)
        case .notDecided(let refusal):
            reconcile.work = nil
            if reconcile.decision == nil {
                reconcile.message = .error(refusal)
            } else {
                reconcile.decision?.refusal = refusal
            }
        case .rowsLoaded(let name, let rows):
            if reconcile.opened?.item.id == name { reconcile.opened?.rows = rows }
        case .exported(let files): (reconcile.work, reconcile.message) = (nil, .exported(files))
        case .statementTaken(let statement): return taken(statement)
        case .statementRefused(let error):
            reconcile.work = nil
            if reconcile.form == nil { reconcile.message = .error(.till(error)) } else { reconcile.form?.error = error }
        }
        return []
    }

    /// Esc: from what is asked or looked at to the figures, from the figures to the till.
    mutating func leaveReconcile() -> [Effect] {
        if reconcile.form != nil {
            reconcile.form = nil
        } else if reconcile.decision != nil {
            reconcile.decision = nil
        } else if reconcile.opened != nil {
            reconcile.opened = nil
        } else if reconcile.details != nil {
            reconcile.details = nil
        } else {
            return show(.till)
        }
        return []
    }

    /// Writes the day that is shown to files, in the words of the screen.
    private mutating func export(_ phrases: Phrases) -> [Effect] {
        guard let result = reconcile.result, reconcile.work == nil else { return [] }
        reconcile.work = .writing
        return [.reconcile(.export(result, phrases.language.ofReceipts))]
    }

    mutating func match(_ day: BusinessDay) -> [Effect] {
        guard reconcile.work == nil else { return [] }
        (reconcile.work, reconcile.chosenDay) = (.matching(day), day)
        return [.reconcile(.match(day))]
    }

    /// A statement was read in: what was reconciled without it is so again with it.
    private mutating func taken(_ statement: ImportedStatement) -> [Effect] {
        (reconcile.work, reconcile.form) = (nil, nil)
        defer { reconcile.message = .taken(statement) }
        guard statement.isNew, let day = reconcile.matchedHere?.day, screen == .reconcile else { return [] }
        return match(day)
    }
}
