/// A part of the takings, such as a day or a cashier, and what it adds up to.
public struct TakingsPart<Key: Hashable & Sendable>: Sendable, Hashable {
    /// Which part.
    public let key: Key
    /// What it adds up to, in one currency.
    public let takings: Takings

    /// A part of the takings.
    public init(key: Key, takings: Takings) {
        self.key = key
        self.takings = takings
    }
}
