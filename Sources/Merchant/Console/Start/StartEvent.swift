import ClearingProtocol
import Ledger
import TerminalUI
import Till

/// What happens in the guided start.
enum StartEvent: Sendable, Hashable {
    /// Something came from the terminal.
    case input(InputEvent)
    /// The ledger stands.
    case founded(MerchantProfile)
    /// The network knows the terminal.
    case paired(Pairing)
    /// The first operator stands in the ledger.
    case added(Operator)
    /// Something could not be done.
    case failed(TillError)
}
