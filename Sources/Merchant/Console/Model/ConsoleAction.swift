/// What a key can do.
public enum ConsoleAction: Sendable, Hashable {
    case show(Screen)
    case nextScreen
    case toggleHelp
    case quit
    case back
    case confirm
    case openShift
    case closeShift
    case sendBatch
    case openPayments
    case askAgain
    case switchForm
    case moveCursor
}
