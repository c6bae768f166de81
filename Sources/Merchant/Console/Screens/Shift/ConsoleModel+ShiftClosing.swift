import Ledger
import TerminalUI
import Till

/// Closing a shift, from the count to the close.
extension ConsoleModel {
    /// What was counted is taken for what is there.
    mutating func confirmClose() -> [Effect] {
        guard case .confirmation(let closing) = shiftScreen.field else { return [] }
        shiftScreen.field = nil
        return close(closing, allowedFor: .closeShift)
    }

    /// A reason was given for a difference, or for what is carried.
    mutating func accept(_ reason: ShiftReason) -> [Effect] {
        guard var closing = shiftScreen.closing, !reason.text.text.isEmpty else { return [] }
        shiftScreen.field = nil
        shiftScreen.message = nil
        switch reason.subject {
        case .carry:
            closing.carryReason = reason.text.text
            return close(closing, allowedFor: .carryUnresolved)
        case .variance:
            closing.varianceReason = reason.text.text
            return close(closing, allowedFor: .acceptVariance)
        }
    }

    /// Does something, or asks a second person first.
    mutating func begin(_ act: GuardedAct, _ effect: ShiftEffect) -> [Effect] {
        if let refusal = refusal(of: act.permission), callSecondPerson(for: act, because: refusal) { return [] }
        shiftScreen.isWorking = true
        return [.shift(effect)]
    }

    private mutating func close(_ closing: ShiftClosing, allowedFor permission: Permission) -> [Effect] {
        let act = GuardedAct.closeShift(
            closing,
            of: shift?.number ?? shiftScreen.report?.shift.number ?? 0,
            for: permission,
            besides: permission == .acceptVariance ? shift?.openedBy : nil
        )
        // Whoever closes the shift never lets its difference stand, whatever else they may do.
        guard permission == .acceptVariance, !lock.staff.isEmpty else { return begin(act, .close(closing)) }
        let others = lock.others(with: permission).filter { $0 != shift?.openedBy }
        let refusal = OperatorRefusal.openedShift(operatorName, mayAllow: others)
        if callSecondPerson(for: act, because: refusal) { return [] }
        shiftScreen.isWorking = true
        return [.shift(.close(closing))]
    }
}
