public import Money
public import Till

/// What a second person is asked to allow.
public enum GuardedAct: Sendable, Hashable {
    /// Look at a screen, until it is left.
    case see(Screen)
    /// Give a part of a payment back, or all of it.
    case refund(payment: String, amount: Money, reason: String)
    /// Give a payment back that came late or twice.
    case giveBack(payment: String, amount: Money, isLate: Bool)
    /// Open a shift with that cash in the drawer, or none.
    case openShift(float: Money?)
    /// Close the shift with what was counted, if anybody counted.
    case closeShift(counted: Money?)

    /// The permission that it takes.
    public var permission: Permission {
        switch self {
        case .see(let screen): screen.permission ?? .seeTakings
        case .refund, .giveBack: .refundBeyondLimit
        case .openShift: .openShift
        case .closeShift: .closeShift
        }
    }

    /// What the second person's word is about, as the audit trail has it.
    var subject: String? {
        switch self {
        case .refund(let payment, _, _), .giveBack(let payment, _, _): payment
        case .see, .openShift, .closeShift: nil
        }
    }
}
