/// How simulated customers behave.
public struct CustomerHabits: Sendable, Hashable {
    /// How long one thinks before paying or saying no, in milliseconds.
    public let thinkMilliseconds: ClosedRange<Int64>
    /// How many of a hundred pay.
    public let payPercent: Int
    /// How many of a hundred say no; the rest lets the order expire.
    public let declinePercent: Int

    /// Habits; what is out of bounds is brought to the nearest that is in them: an hour, a hundred percent together.
    public init(
        thinkMilliseconds: ClosedRange<Int64> = 800...4_000,
        payPercent: Int = 84,
        declinePercent: Int = 8
    ) {
        self.thinkMilliseconds = thinkMilliseconds.clamped(to: 0...3_600_000)
        self.payPercent = min(max(payPercent, 0), 100)
        self.declinePercent = min(max(declinePercent, 0), 100 - self.payPercent)
    }
}
