/// Something that not everybody at a till may do. Its word stands in the journal where a second person allowed it.
public enum Permission: String, Sendable, Hashable, CaseIterable {
    /// Taking payments.
    case takePayments = "payments.take"
    /// Giving payments back, up to the operator's own limit of a business day.
    case refund = "refunds.within_limit"
    /// Giving payments back beyond that limit.
    case refundBeyondLimit = "refunds.beyond_limit"
    /// Opening a shift.
    case openShift = "shifts.open"
    /// Closing a shift.
    case closeShift = "shifts.close"
    /// Putting cash into the drawer and taking it out during a shift.
    case moveCash = "cash.move"
    /// Letting a count stand that differs from what should be in the drawer by more than the threshold.
    case acceptVariance = "shifts.accept_variance"
    /// Closing a shift while the network's word is missing on something.
    case carryUnresolved = "shifts.carry"
    /// Knowing what should be in the drawer before it is counted.
    case seeExpectedCash = "cash.see_expected"
    /// Looking at takings and reports.
    case seeTakings = "takings.see"
    /// Matching statements, explaining differences, signing days off.
    case reconcile = "days.reconcile"
    /// Writing the books to files.
    case export = "books.export"
    /// Reading who did what.
    case readAudit = "audit.read"
    /// Adding, changing and disabling operators, and giving them new PINs.
    case manageOperators = "operators.manage"
    /// Changing how the till is set up.
    case changeSettings = "settings.change"
    /// Pairing the terminal and renewing its key.
    case manageTerminal = "terminal.manage"

    /// What it allows, as it follows "may" or "may not".
    public var sentence: String {
        switch self {
        case .takePayments: "take payments"
        case .refund: "give payments back"
        case .refundBeyondLimit: "give back more than the limit of a day"
        case .openShift: "open a shift"
        case .closeShift: "close a shift"
        case .moveCash: "put cash into the drawer or take it out"
        case .acceptVariance: "let a difference in the drawer stand"
        case .carryUnresolved: "close a shift while something is not known"
        case .seeExpectedCash: "see what should be in the drawer"
        case .seeTakings: "see takings and reports"
        case .reconcile: "reconcile days and sign them off"
        case .export: "export the books"
        case .readAudit: "read the audit trail"
        case .manageOperators: "manage operators"
        case .changeSettings: "change settings"
        case .manageTerminal: "pair the terminal or renew its key"
        }
    }
}
