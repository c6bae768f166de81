public import Ledger
public import Till

/// What comes back to the lock.
public enum LockEvent: Sendable, Hashable {
    /// The operators were read.
    case staff([Operator])
    /// Somebody signed in.
    case signedIn(SignIn)
    /// Nobody did.
    case refused(TillError)
}
