/// What somebody at the till is trusted with; what that allows in particular is said where it is asked for.
public enum OperatorRole: String, Sendable, Hashable, CaseIterable {
    /// Takes payments.
    case cashier
    /// Leads a shift.
    case supervisor
    /// Owns the shop, or runs it.
    case manager
    /// Reads everything and changes nothing.
    case auditor
}
