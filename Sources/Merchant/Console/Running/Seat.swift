import Synchronization
import Till

/// The till as whoever signed in has it.
final class Seat: Sendable {
    private let empty: Till
    private let taken: Mutex<Till>

    /// - Parameter till: the till while nobody is signed in.
    init(_ till: Till) {
        empty = till
        taken = Mutex(till)
    }

    var till: Till { taken.withLock { $0 } }

    func sit(_ signIn: SignIn) {
        taken.withLock { $0 = empty.acting(as: signIn) }
    }

    func leave() {
        taken.withLock { $0 = empty }
    }
}
