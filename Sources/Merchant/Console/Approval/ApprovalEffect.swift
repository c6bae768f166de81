public import Till

/// What the console wants of a second person.
public enum ApprovalEffect: Sendable, Hashable {
    /// Look at a second person's PIN, and do what they allow by it.
    case ask(GuardedAct, name: String, pin: OperatorPIN)
    /// What was seen by a second person's word is not seen any more.
    case endVisit

    /// Whether it must not be overtaken by what is read.
    var isReading: Bool { self == .endVisit }
}
