public import Ledger

/// What somebody at the console decides about a day's reconciliation.
public enum DayDecision: Sendable, Hashable {
    /// A difference is explained and stands no more.
    case resolve(String, ResolvedBreak.Reason, note: String?)
    /// A difference stays open, for a reason.
    case carry(String, ResolvedBreak.Reason, note: String?)
    /// Two differences are the same money.
    case link(String, with: String, ResolvedBreak.Reason, note: String?)
    /// What was decided about a difference is taken back.
    case takeBack(String, note: String?)
    /// Something is noted about a difference.
    case remark(String, note: String)
    /// The day is proven; by whom, beside whoever prepared it.
    case sign(approver: String)
    /// A day that was proven may change again.
    case unlock(note: String)
}
