public import Till

/// What came of asking a second person.
public enum ApprovalEvent: Sendable, Hashable {
    /// They allowed it; what comes of the act itself follows.
    case given(GuardedAct)
    /// Nobody did.
    case refused(TillError)
}
