import Ledger

extension Authority {
    /// Who may allow a difference of a shift: neither who asks nor who opened it.
    func names(
        allowing permission: Permission,
        openedBy opener: String,
        in transaction: LedgerTransaction
    ) throws -> [String] {
        let view = transaction.view
        return try names(with: permission, in: view).filter { name in
            try !view.operators().contains { $0.name == name && ($0.formerNames + [$0.name]).contains(opener) }
        }
    }

    /// Records who else allowed a difference.
    ///
    /// - Throws: ``TillError/operators(_:)`` when they may not, or are who asks or who opened the shift.
    func allowVariance(
        _ approval: Approval,
        of shift: Shift,
        _ others: [String],
        in transaction: LedgerTransaction
    ) throws -> String {
        guard let approver = try transaction.view.theOperator(approval.approver.number), others.contains(approver.name)
        else { throw TillError.operators(.openedShift(approval.approver.name, mayAllow: others)) }
        guard try allow(.acceptVariance, approval, Approval.subject(ofShift: shift.number), transaction) else {
            throw TillError.operators(.forbidden(.acceptVariance, operator: approver.name, mayAllow: others))
        }
        return approver.name
    }
}

extension Approval {
    /// What a second person's word is about where it is about a shift.
    public static func subject(ofShift number: Int) -> String { "shift \(number)" }
}
