public import Ledger
public import Money
public import Till
public import Timekeeping

/// What a second person is asked to allow.
public enum GuardedAct: Sendable, Hashable {
    /// Look at a screen, until it is left.
    case see(Screen)
    /// Give a part of a payment back, or all of it.
    case refund(payment: String, amount: Money, reason: String)
    /// Give a payment back that came late or twice.
    case giveBack(payment: String, amount: Money, isLate: Bool)
    /// Open a shift with that cash in the drawer, or none.
    case openShift(float: Money?, pieces: CashPieces?)
    /// Close the shift of that number, for which a permission is missing; `besides` names who cannot give it.
    case closeShift(ShiftClosing, of: Int, for: Permission, besides: String?)
    /// Put cash into the drawer, or take it out.
    case moveCash(CashMoved.Direction, Money, reason: String)
    /// Sign a business day's reconciliation off.
    case signOff(BusinessDay)

    /// The permission that it takes.
    public var permission: Permission {
        switch self {
        case .see(let screen): screen.permission ?? .seeTakings
        case .refund, .giveBack: .refundBeyondLimit
        case .openShift: .openShift
        case .closeShift(_, _, let permission, _): permission
        case .moveCash: .moveCash
        case .signOff: .reconcile
        }
    }

    /// What the second person's word is about, as the audit trail has it.
    var subject: String? {
        switch self {
        case .refund(let payment, _, _), .giveBack(let payment, _, _): payment
        case .closeShift(_, let number, .acceptVariance, _): Approval.subject(ofShift: number)
        case .signOff(let day): day.description
        case .see, .openShift, .closeShift, .moveCash: nil
        }
    }

    /// Who cannot allow it, although they have the permission.
    var excluded: String? {
        switch self {
        case .closeShift(_, _, _, let name): name
        case .see, .refund, .giveBack, .openShift, .moveCash, .signOff: nil
        }
    }
}
