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
    /// The longest pause that a node may ask for with `Retry-After`, in milliseconds; for a longer one the request is
    /// given up instead.
    public let patience: Int

    /// A policy.
    public init(attempts: Int, base: Int, cap: Int, patience: Int = 5_000) {
        self.patience = patience
        self.attempts = attempts
        self.base = base
        self.cap = cap
    }

    /// For requests that a cashier waits for.
    public static let counter = RetryPolicy(attempts: 3, base: 100, cap: 1_000)

    /// The pause after a failed attempt, in milliseconds: what the node asks for, and on top of it what is drawn; `nil`
    /// when it is not to be sent again.
    public func pause(after error: ClearingError, failures: Int, entropy: Entropy) -> Int? {
        guard error.isTransient, failures < attempts else { return nil }
        let drawn = pause(afterFailures: failures, entropy: entropy)
        guard let seconds = error.retryAfter else { return drawn }
        let (asked, isTooLong) = seconds.multipliedReportingOverflow(by: 1_000)
        return isTooLong || asked > patience ? nil : asked + drawn
    }

    /// The pause before the attempt after `failures` failed ones, in milliseconds.
    public func pause(afterFailures failures: Int, entropy: Entropy) -> Int {
        let bound = min(cap, base << min(max(failures - 1, 0), 16))
        return Int(entropy.number(below: UInt64(max(1, bound)) + 1))
    }
}
