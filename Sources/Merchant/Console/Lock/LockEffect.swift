public import Ledger
public import Till

/// What the lock wants to be done outside of the console, one after another.
public enum LockEffect: Sendable, Hashable {
    /// Look at a PIN.
    case signIn(name: String, pin: OperatorPIN)
    /// Record that the operator left.
    case signOut(OperatorSignedOut.Cause)
}
