public import ClearingProtocol

/// How often, and after what pauses, a request is sent again: pauses double, each drawn at random up to its bound
/// ("full jitter"), so that many tills do not come back at once.
public struct RetryPolicy: Sendable {
    /// How often a request is sent in all.
    public let attempts: Int
    /// The bound of the first pause in milliseconds.
    public let base: Int
    /// The bound that no pause passes, in milliseconds.
    public let cap: Int

    /// A policy.
    public init(attempts: Int, base: Int, cap: Int) {
        self.attempts = attempts
        self.base = base
        self.cap = cap
    }

    /// For requests that a cashier waits for.
    public static let counter = RetryPolicy(attempts: 3, base: 100, cap: 1_000)

    /// The pause before the attempt after `failures` failed ones, in milliseconds.
    public func pause(afterFailures failures: Int, entropy: Entropy) -> Int {
        let bound = min(cap, base << min(max(failures - 1, 0), 16))
        return Int(entropy.number(below: UInt64(max(1, bound)) + 1))
    }
}
