import Ledger
import StatementStore
import TerminalUI
import Till
import Timekeeping

/// Deciding about differences and days.
extension ConsoleModel {
    /// Asks what the decision needs, unless whoever is at the till may not decide.
    mutating func ask(for purpose: DecisionForm.Purpose?) -> [Effect] {
        guard let purpose, reconcile.work == nil else { return [] }
        if let refusal = refusal(of: .reconcile) {
            reconcile.message = .error(.till(.operators(refusal)))
            return []
        }
        reconcile.decision = DecisionForm(purpose)
        return []
    }

    /// Signing off: a second person gives their PIN or, where nobody has one, their name.
    mutating func askToSign(_ day: BusinessDay) -> [Effect] {
        guard let result = reconcile.result, reconcile.work == nil else { return [] }
        let undecided = result.breaks.count { !result.isCarried($0) }
        guard undecided == 0 else {
            reconcile.message = .error(.reconciler(.undecided(day, count: undecided)))
            return []
        }
        guard !lock.staff.isEmpty else { return ask(for: .sign) }
        let refusal = refusal(of: .reconcile)
        if !callSecondPerson(for: .signOff(day), because: refusal) {
            reconcile.message = .error(.till(.operators(refusal ?? .ownPermission(operatorName))))
        }
        return []
    }

    /// Enter in the form: what is entered is done.
    mutating func decide(_ day: BusinessDay) -> [Effect] {
        guard reconcile.work == nil, reconcile.decision?.refuseWithoutReason() == false,
            let decision = reconcile.decision?.decision
        else { return [] }
        reconcile.work = .deciding(day)
        reconcile.decision?.refusal = nil
        return [.reconcile(.decide(decision, day))]
    }

    /// Gives a key to the fields of a decision. Answers whether it was one of theirs.
    mutating func typeInDecision(_ key: Key) -> Bool {
        guard var form = reconcile.decision, key != .escape else { return false }
        // A letter must not become a command while it is done.
        guard reconcile.work == nil else { return key.isTyped }
        if key == .enter, form.refuseWithoutReason() {
            reconcile.decision = form
            return true
        }
        let before = form.fields
        let outcome = form.fields.handle(key)
        guard outcome != .confirmed else { return false }
        if form.fields != before { form.refusal = nil }
        reconcile.decision = form
        return key.isTyped || outcome != .ignored
    }

    /// The day is as it was decided.
    mutating func decided(_ decision: DayDecision, _ result: DayReconciliation) {
        (reconcile.work, reconcile.decision, reconcile.opened) = (nil, nil, nil)
        reconcile.keep(result)
        reconcile.message = .decided(decision)
        updateEntries()
    }

    /// Lets the cursor hold on to what is listed now.
    mutating func updateEntries() {
        reconcile.breakCursor.update(items: reconcile.entries.map(\.id), height: reconcileLayout.listHeight)
    }
}

extension DayReconciliation {
    /// Whether an open difference stays open for a reason.
    func isCarried(_ item: StoredBreak) -> Bool {
        if case .carry? = decisions[item.id]?.fact.decision { true } else { false }
    }

    /// Whether the day itself gave the reason, and no earlier one, so that it can take it back.
    func decidedItself(_ item: StoredBreak) -> Bool { isCarried(item) && decisions[item.id]?.fact.day == day }
}
