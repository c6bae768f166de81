public import ClearingProtocol
public import Till

/// What the console wants to be done outside of itself; each comes back as events.
public enum Effect: Sendable, Hashable {
    /// Open an order and show it to the network.
    case charge(Sale)
    /// Open an order and charge it to a payer's code.
    case chargeCode(Sale, ScannedPayerCode)
    /// Bring an attempt whose time is up to its end.
    case conclude(AttemptReference)
    /// Give a payment back as a whole, which came late or twice.
    case giveBack(payment: String, isLate: Bool)
    /// Give the test payment of a new till back.
    case giveBackTest(payment: String)
    /// Withdraw an attempt.
    case cancel(AttemptReference)
    /// Ask how an attempt stands.
    case query(AttemptReference)
    /// A code is on the screen now.
    case codeShown(String)
    /// Read what the status bar shows.
    case loadStanding
    /// Read the day's payments.
    case loadPayments
    /// Read what is known of a payment.
    case loadDetails(String)
    /// Read the figures of the day that is under way.
    case loadSummary
    /// Open a shift.
    case openShift
    /// What one of the other screens wants.
    case incoming(IncomingEffect)
    case find(FindEffect)
    case unknown(UnknownEffect)
    case shift(ShiftEffect)
    case settlement(SettlementEffect)
    case reconcile(ReconcileEffect)
    case takings(TakingsEffect)
    case admin(AdminEffect)
    /// What a second person is asked for, or need not be any more.
    case approval(ApprovalEffect)
    /// What the lock wants.
    case lock(LockEffect)
    /// Put a text into the clipboard of the terminal.
    case copy(String)
    /// Ring the bell.
    case bell
    /// Give the terminal to the shell until it comes back.
    case suspend
}

extension Effect {
    /// Whether it only reads the ledger. What is read later must be shown later, so these are done one after another.
    var isReading: Bool {
        switch self {
        case .incoming(let effect): effect.isReading
        case .find(let effect): effect.isReading
        case .unknown(let effect): effect.isReading
        case .shift(let effect): effect.isReading
        case .settlement(let effect): effect.isReading
        case .reconcile(let effect): effect.isReading
        case .takings(let effect): effect.isReading
        case .admin(let effect): effect.isReading
        case .approval(let effect): effect.isReading
        // Who leaves and who comes must not overtake each other.
        case .lock: true
        case .loadStanding, .loadPayments, .loadDetails, .loadSummary: true
        // A standing that was read before the shift opened must not be shown after it.
        case .openShift: true
        case .charge, .chargeCode, .conclude, .giveBack, .giveBackTest, .cancel, .query, .codeShown,
            .copy, .bell, .suspend:
            false
        }
    }
}
