public import Ledger
public import Receipts
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
    /// A setting was changed.
    case set(SettingsKey, TillSettings)
    /// A test slip was printed.
    case printed(PrintReport)
    /// The drawer was told to open.
    case drawerTold
    /// There is no printer for what was asked.
    case noPrinter
    /// Something could not be done.
    case failed(TillError)
}
