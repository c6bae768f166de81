/// How long something took, counted in classes.
public struct DurationHistogram: Sendable, Hashable {
    /// The upper bounds of the classes in microseconds, rising; a last class takes what is longer.
    public static let bounds: [Int64] = [
        500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000,
        10_000_000,
    ]

    /// How many fell into each class, one more than there are bounds.
    public private(set) var counts = [Int](repeating: 0, count: bounds.count + 1)
    /// What all took together, in microseconds.
    public private(set) var sum: Int64 = 0

    /// A histogram of nothing.
    public init() {}

    /// How many were counted.
    public var total: Int { counts.reduce(0, +) }

    /// Counts one.
    public mutating func record(_ duration: Duration) {
        let microseconds = duration.microseconds
        counts[Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count] += 1
        sum += microseconds
    }
}

extension Duration {
    /// The duration in whole microseconds, rounded down.
    public var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    }
}
