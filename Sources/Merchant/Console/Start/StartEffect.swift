import ClearingProtocol
import Ledger
import Till

/// What the guided start wants to be done outside of itself.
enum StartEffect: Sendable, Hashable {
    /// Found the ledger of a merchant.
    case found(MerchantProfile)
    /// Remember the language that was chosen.
    case keep(Language)
    /// Pair the terminal by a one-time code.
    case pair(address: String, code: String)
    /// Add the first operator.
    case add(name: String, role: OperatorRole, pin: OperatorPIN)
    /// Give the terminal to the shell until it comes back.
    case suspend
}
