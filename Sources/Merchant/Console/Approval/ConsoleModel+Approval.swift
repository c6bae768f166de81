import Ledger
import Money
import TerminalUI
import Till

extension ConsoleModel {
    /// Whether whoever is at the till may not look at the screen that is shown.
    var isScreenForbidden: Bool { screen.permission.map { !may($0) } ?? false }

    /// Whether whoever is at the till may know what should be in the drawer. Where everybody may do everything, the count
    /// is blind all the same.
    var knowsExpectedCash: Bool { !lock.staff.isEmpty && may(.seeExpectedCash) }

    /// Who lacks a permission and who has it; `nil` when it is there.
    func refusal(of permission: Permission) -> OperatorRefusal? {
        may(permission)
            ? nil : .forbidden(permission, operator: operatorName, mayAllow: lock.others(with: permission))
    }

    /// Asks a second person to allow something. Answers whether there is anybody to ask.
    ///
    /// - Parameter reason: why whoever is at the till may not; `nil` for what nobody ever does alone.
    @discardableResult
    mutating func callSecondPerson(for act: GuardedAct, because reason: OperatorRefusal?) -> Bool {
        let names = lock.others(with: act.permission).filter { $0 != act.excluded }
        guard !lock.isLocked, overlay == nil, let dialog = ApprovalDialog(act, because: reason, among: names) else {
            return false
        }
        overlay = .approval(dialog)
        return true
    }

    /// The key that calls somebody: for the screen that may not be seen, or the refund that was refused.
    mutating func callSecondPerson() {
        if isScreenForbidden, let permission = screen.permission, let refusal = refusal(of: permission) {
            callSecondPerson(for: .see(screen), because: refusal)
        } else if let error = openedPayment?.refund?.error {
            callForRefund(refusedBy: error)
        }
    }

    /// A refund was refused: where it is beyond the operator's limit, somebody else may allow it.
    mutating func callForRefund(refusedBy error: TillError) {
        guard case .operators(let refusal) = error, refusal.missing == .refundBeyondLimit else { return }
        if let refund = openedPayment?.refund {
            let act = GuardedAct.refund(payment: refund.payment, amount: refund.entry.money, reason: refund.reason.text)
            callSecondPerson(for: act, because: refusal)
        } else if screen == .till, case .finished(let result) = till.phase, let payment = result.payment {
            let act = GuardedAct.giveBack(payment: payment, amount: result.amount, isLate: result.isLate)
            callSecondPerson(for: act, because: refusal)
        }
    }

    /// Gives a key to the question.
    mutating func press(_ key: Key, in dialog: ApprovalDialog) -> [Effect] {
        var dialog = dialog
        let outcome = dialog.press(key)
        overlay = outcome == .closed ? nil : .approval(dialog)
        guard case .entered(let name, let pin) = outcome else { return [] }
        return [.approval(.ask(dialog.act, name: name, pin: pin))]
    }

    /// Takes in what came of asking.
    mutating func take(_ event: ApprovalEvent, _ phrases: Phrases) -> [Effect] {
        switch event {
        case .refused(let error):
            guard case .approval(var dialog) = overlay else { return [] }
            (dialog.isChecking, dialog.refusal) = (false, error)
            overlay = .approval(dialog)
            return []
        case .given(let act):
            if case .approval(let dialog) = overlay, dialog.act == act { overlay = nil }
            return begun(act)
        }
    }

    /// What was seen by a second person's word ends with the screen.
    mutating func endVisit(unlessOf screen: Screen) -> [Effect] {
        guard let visit = lock.visit, visit != screen.permission else { return [] }
        lock.visit = nil
        return [.approval(.endVisit)]
    }

    private mutating func begun(_ act: GuardedAct) -> [Effect] {
        switch act {
        case .see(let screen):
            // Whoever left meanwhile is not brought back.
            guard self.screen == screen, !lock.isLocked else { return [.approval(.endVisit)] }
            lock.visit = act.permission
            return show(screen)
        case .refund(let payment, _, _):
            guard openedPayment?.refund?.payment == payment else { return [] }
            openedPayment?.refund?.step = .sending
            openedPayment?.refund?.error = nil
        case .giveBack: till.notice = .refundSent
        case .openShift, .closeShift, .moveCash: shiftScreen.isWorking = true
        case .signOff(let day): reconcile.work = .deciding(day)
        }
        return []
    }
}
