import Timekeeping

/// How long an operator's PIN is not looked at after wrong ones.
///
/// The count stands in the journal, so that neither a new start nor a rebuilt ledger gives new tries. A PIN of four
/// digits takes more than a year to try through.
public enum LockOut {
    /// How many wrong PINs lock.
    public static let tries = 5
    /// The first lock, in seconds; each wrong PIN after it doubles it.
    static let shortest: Int64 = 30
    /// The longest lock, in seconds: whoever locks others out on purpose keeps them away for no longer.
    static let longest: Int64 = 3_600

    /// The end of the lock that a wrong PIN brings, or `nil` for none.
    ///
    /// - Parameter wrong: how many were wrong, this one counted.
    static func end(afterWrong wrong: Int, at instant: Timestamp) -> Timestamp? {
        guard wrong >= tries else { return nil }
        let doublings = min(wrong - tries, 16)
        return instant.adding(seconds: min(shortest << Int64(doublings), longest))
    }

    /// Whether a lock that ends then still holds.
    ///
    /// One that would hold for longer than any was set by a clock that was wrong, and must not lock the till for years.
    static func holds(until end: Timestamp?, at instant: Timestamp) -> Bool {
        guard let end else { return false }
        return instant < end && end.interval(since: instant) <= longest * 1_000
    }
}
