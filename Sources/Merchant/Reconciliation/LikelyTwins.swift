/// Which rows of the other side a row may be the same money as.
public struct LikelyTwins: Sendable, Hashable {
    /// How many of them are named.
    static let most = 3

    /// The nearest in time, the nearest first; at most three.
    public let nearest: [String]
    /// How many there are in all.
    public let count: Int
    /// Whether there is one alone, which itself can be no other's.
    public let isOnlyOne: Bool
}
