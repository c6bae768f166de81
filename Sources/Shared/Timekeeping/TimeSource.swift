#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a program gets the time from, so that a test can say what time it is.
public struct TimeSource: Sendable {
    /// The present instant.
    public let now: @Sendable () -> Timestamp

    /// A source that asks a function.
    public init(now: @escaping @Sendable () -> Timestamp) {
        self.now = now
    }

    /// The clock of the machine.
    public static let system = TimeSource {
        var time = timespec()
        // CLOCK_REALTIME always exists, so that the call has no failure to report.
        clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_nsec) / 1_000_000).adding(seconds: Int64(time.tv_sec))
    }

    /// A clock that stands still.
    public static func fixed(_ instant: Timestamp) -> TimeSource {
        TimeSource { instant }
    }
}
