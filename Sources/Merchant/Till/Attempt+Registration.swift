import ClearingProtocol
import Ledger

extension Attempt {
    /// What the network is told of the attempt, the same whenever it is sent.
    var registration: OrderRegistration {
        OrderRegistration(reference: reference, amount: amount, note: note, expiresAt: expiresAt)
    }
}
