public import Ledger
public import Receipts
public import TerminalUI
public import Till

/// The administration screen.
public struct AdminScreen: Sendable, Hashable {
    /// Its parts.
    public enum Section: Int, Sendable, Hashable, CaseIterable {
        case operators, audit, terminal, settings
    }

    /// What is said below.
    public enum Message: Sendable, Hashable {
        case saved(String)
        case settingSaved(SettingsKey)
        case printed(PrintReport)
        case drawerTold
        case noPrinter
        case pinsDiffer
        case error(TillError)
    }

    /// The part that is shown.
    public var section = Section.operators
    /// All operators; `nil` until they are read.
    public var operators: [Operator]?
    /// Which operator the cursor is on.
    public var cursor = ListCursor<Int>()
    /// The audit trail, newest first; `nil` until it is read.
    public var entries: [JournalEntry]?
    /// Which entry the cursor is on.
    public var auditCursor = ListCursor<Int>()
    /// Which entries are looked for.
    public var filter = AuditFilter()
    /// The kinds of them.
    public var group = AuditGroup.all
    /// Whether there are older entries than those that were read.
    public var hasMore = false
    /// What the terminal is; `nil` until it is read.
    public var terminal: TerminalFacts?
    /// Which setting the cursor is on.
    public var settingsCursor = ListCursor<SettingsKey>()
    /// What is being entered.
    public var form: AdminForm?
    /// Whether something is being written.
    public var isWorking = false
    /// What is said below.
    public var message: Message?

    /// How many entries are read at a time.
    static let page = 200

    /// The screen before anything was read.
    public init() {}

    /// The setting under the cursor.
    var setting: SettingsKey { settingsCursor.item ?? SettingsKey.allCases[0] }

    /// The operator under the cursor.
    var selected: Operator? { operators?.first { $0.id == cursor.item } ?? operators?.first }
}
