public import Ledger
public import Till

/// What comes back to the administration screen.
public enum AdminEvent: Sendable, Hashable {
    /// The operators were read.
    case operators([Operator])
    /// A page of the audit trail was read, newest first.
    case audit([JournalEntry], after: Int?)
    /// What is known of the terminal was read.
    case terminal(TerminalFacts)
    /// An operator was added or changed.
    case saved(Operator)
    /// Something could not be done.
    case failed(TillError)
}
