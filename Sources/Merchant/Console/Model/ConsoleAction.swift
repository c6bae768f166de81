/// What a key can do.
public enum ConsoleAction: Sendable, Hashable {
    case show(Screen)
    case nextScreen
    case toggleHelp
    case openPalette
    case callSecondPerson
    case quit
    case lock
    case toggleMute
    case back
    case confirm
    case openShift
    case closeShift
    case openPayments
    case openRefunds
    case moveCursor
    case till(TillAction)
    case incoming(IncomingAction)
    case find(FindAction)
    case unknown(UnknownAction)
    case shift(ShiftAction)
    case settlement(SettlementAction)
    case reconcile(ReconcileAction)
    case takings(TakingsAction)
    case admin(AdminAction)
}
