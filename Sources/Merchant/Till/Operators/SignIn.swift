/// Somebody who showed their PIN. What they may do is looked up each time, so that a change of it counts at once.
public struct SignIn: Sendable, Hashable {
    /// The operator's number.
    public let number: Int
    /// The operator's name, as it was then.
    public let name: String
}
