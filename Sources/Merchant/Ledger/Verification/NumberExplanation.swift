/// Why some numbers lead to nothing, and that nothing is missing there.
public struct NumberExplanation: Sendable, Hashable {
    /// What the numbers are of, such as "orders without a payment".
    public let subject: String
    /// What the journal says became of them, such as "declined".
    public let reason: String
    /// How many there are.
    public let count: Int
    /// The first of them.
    public let first: String

    /// An explanation.
    public init(subject: String, reason: String, count: Int, first: String) {
        self.subject = subject
        self.reason = reason
        self.count = count
        self.first = first
    }
}
