public import Timekeeping

extension Reconciler {
    /// Carries out what was decided about a day.
    ///
    /// - Parameters:
    ///   - actor: who decides and, where the day is signed off, prepared it.
    ///   - signIn: who of the till's operators that is.
    ///   - approval: a second person's word by PIN, where a till with operators signs a day off.
    /// - Returns: the day as it is now.
    /// - Throws: ``ReconcilerError``; ``TillError/operators(_:)`` when they may not.
    public func carryOut(
        _ decision: DayDecision,
        on day: BusinessDay,
        by actor: String,
        signIn: SignIn?,
        approval: Approval? = nil
    ) throws -> DayReconciliation {
        switch decision {
        case .resolve(let name, let reason, let note):
            try decide(name, on: day, reason: reason, isCarried: false, note: note, by: actor, signIn: signIn)
        case .carry(let name, let reason, let note):
            try decide(name, on: day, reason: reason, isCarried: true, note: note, by: actor, signIn: signIn)
        case .link(let first, let second, let reason, let note):
            try link((first, second), on: day, reason: reason, note: note, by: actor, signIn: signIn)
        case .takeBack(let name, let note): try takeBack(name, on: day, note: note, by: actor, signIn: signIn)
        case .remark(let name, let note): try remark(on: name, of: day, note: note, by: actor, signIn: signIn)
        case .sign(let approver):
            return try sign(day, by: approver, approval: approval, preparer: actor, signIn: signIn)
        case .unlock(let note): try unlock(day, note: note, by: actor, signIn: signIn)
        }
        return try reconcile(day)
    }
}
