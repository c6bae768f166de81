/// How many requests are taken: so many a second in the long run, and so many at once.
public struct RateLimit: Sendable, Hashable, CustomStringConvertible {
    /// Requests a second, from 1.
    public let perSecond: Int
    /// The most at once, from 1.
    public let burst: Int

    /// The largest number that either may be.
    public static let largest = 1_000_000

    /// A limit, or `nil` when a number is below 1 or above ``largest``.
    public init?(perSecond: Int, burst: Int) {
        guard (1...Self.largest).contains(perSecond), (1...Self.largest).contains(burst) else { return nil }
        self.perSecond = perSecond
        self.burst = burst
    }

    /// Reads `RATE` or `RATE:BURST`; a burst that is not named is ten seconds' worth. `nil` for anything else.
    public init?(parsing text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let rate = parts[0], let burst = parts.count == 2 ? parts[1] : rate * 10
        else { return nil }
        self.init(perSecond: rate, burst: min(burst, parts.count == 2 ? burst : Self.largest))
    }

    /// The limit as it is read.
    public var description: String { "\(perSecond):\(burst)" }
}
