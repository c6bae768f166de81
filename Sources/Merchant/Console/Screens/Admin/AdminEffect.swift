public import Ledger
public import Money
public import Till

/// What the administration screen wants to be done outside of the console.
public enum AdminEffect: Sendable, Hashable {
    case loadOperators
    /// Read entries, those before one where it goes on.
    case loadAudit(AuditFilter, before: Int?)
    case loadTerminal
    case add(name: String, role: OperatorRole, pin: OperatorPIN, refundLimit: Money?)
    case change(Int, name: String? = nil, role: OperatorRole? = nil, refundLimit: Money? = nil, isDisabled: Bool? = nil)
    case set(SettingsKey, to: String)
    case printTest
    case openDrawer
    case setPIN(OperatorPIN, of: Int)

    /// Whether it only reads the ledger.
    var isReading: Bool {
        switch self {
        case .loadOperators, .loadAudit, .loadTerminal: true
        case .add, .change, .setPIN, .set, .printTest, .openDrawer: false
        }
    }
}
