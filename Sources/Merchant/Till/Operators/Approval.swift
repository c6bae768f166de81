public import Timekeeping

/// A second person's word, by PIN, that one thing may be done once.
public struct Approval: Sendable, Hashable {
    /// What is allowed.
    public let permission: Permission
    /// What it is about, such as the number of a payment; `nil` for nothing in particular.
    public let subject: String?
    /// Who allowed it.
    public let approver: SignIn
    /// When it is too late for it.
    public let endsAt: Timestamp

    /// How long it is good for, in seconds.
    static let lifetime: Int64 = 60
}
