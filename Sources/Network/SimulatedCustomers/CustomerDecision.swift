import ClearingProtocol

/// What a simulated customer does with a code, drawn before anything is asked of the network.
public enum CustomerDecision: Sendable, Hashable {
    /// Pays after thinking for so many milliseconds.
    case pays(after: Int64)
    /// Says no after thinking for so many milliseconds.
    case declines(after: Int64)
    /// Lets the order expire, and tries to pay only then.
    case comesTooLate
    /// Walks away without a word.
    case leaves

    /// Draws what the customer does who sees the code of that count in the run, from 0.
    ///
    /// It depends on the seed, the count and the habits alone, never on time.
    public static func draw(seed: UInt64, count: Int, habits: CustomerHabits) -> CustomerDecision {
        let entropy = Entropy.seeded(seed, stream: "customer \(count)")
        let share = Int(entropy.number(below: 100))
        let range = habits.thinkMilliseconds
        let span = UInt64(range.upperBound - range.lowerBound) + 1
        let think = range.lowerBound + Int64(entropy.number(below: span))
        if share < habits.payPercent { return .pays(after: think) }
        if share < habits.payPercent + habits.declinePercent { return .declines(after: think) }
        return entropy.number(below: 2) == 0 ? .comesTooLate : .leaves
    }
}
