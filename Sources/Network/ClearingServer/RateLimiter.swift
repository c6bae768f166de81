import Clearing
import Synchronization

/// Counts requests by who sends them, as token buckets do, with one number for each sender: the moment at which its
/// bucket would be full again (the generic cell rate algorithm of ITU-T I.371).
final class RateLimiter: Sendable {
    private let limit: RateLimit
    /// Microseconds that never go back.
    private let clock: @Sendable () -> Int64
    private let fullAt = Mutex<[String: Int64]>([:])

    /// The most senders that are remembered; those whose bucket is full are forgotten first.
    static let mostSenders = 50_000

    init(_ limit: RateLimit, clock: @escaping @Sendable () -> Int64 = RateLimiter.uptime) {
        self.limit = limit
        self.clock = clock
    }

    /// Takes one request of a sender.
    ///
    /// - Returns: `nil` when it is within the limit, otherwise the seconds to wait, from 1; one that is refused does
    ///   not count.
    func take(_ sender: String) -> Int? {
        let (now, interval) = (clock(), Int64(1_000_000 / limit.perSecond))
        return fullAt.withLock { fullAt in
            let free = max(fullAt[sender] ?? now, now)
            let wait = free + interval - now - interval * Int64(limit.burst)
            guard wait <= 0 else { return Int((wait + 999_999) / 1_000_000) }
            if fullAt.count >= Self.mostSenders, fullAt[sender] == nil { Self.forget(&fullAt, now) }
            fullAt[sender] = free + interval
            return nil
        }
    }

    /// How many senders are remembered.
    var senderCount: Int { fullAt.withLock { $0.count } }

    private static func forget(_ fullAt: inout [String: Int64], _ now: Int64) {
        fullAt = fullAt.filter { $0.value > now }
        // Rather a burst too many for everybody than memory without bound.
        if fullAt.count >= mostSenders { fullAt.removeAll(keepingCapacity: true) }
    }

    @Sendable static func uptime() -> Int64 { start.duration(to: .now).microseconds }

    private static let start = ContinuousClock.now
}
