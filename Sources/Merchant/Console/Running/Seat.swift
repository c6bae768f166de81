import Synchronization
import Till

/// The till as whoever signed in has it.
final class Seat: Sendable {
    private struct State {
        var till: Till
        /// What whoever sits there may see by a second person's word, until the screen is left.
        var allowed: Set<Permission> = []
    }

    private let empty: Till
    private let state: Mutex<State>

    /// - Parameter till: the till while nobody is signed in.
    init(_ till: Till) {
        empty = till
        state = Mutex(State(till: till))
    }

    var till: Till { state.withLock { $0.till } }

    func sit(_ signIn: SignIn) {
        state.withLock { $0 = State(till: empty.acting(as: signIn)) }
    }

    func leave() {
        state.withLock { $0 = State(till: empty) }
    }

    /// Lets something be seen by a second person's word.
    func allow(_ permission: Permission) {
        state.withLock { _ = $0.allowed.insert(permission) }
    }

    /// Nothing is to be seen by a second person's word any more.
    func endVisit() {
        state.withLock { $0.allowed = [] }
    }

    /// Nothing when whoever sits there may see something, alone or by a second person's word.
    func requireSeeing(_ permission: Permission) throws(TillError) {
        let (till, isAllowed) = state.withLock { ($0.till, $0.allowed.contains(permission)) }
        guard !isAllowed else { return }
        try till.operators.require(permission)
    }
}
