import Synchronization

/// A clock that moves only when told to.
public final class ManualClock: Sendable {
    private let instant: Mutex<Timestamp>

    /// A clock that shows an instant.
    public init(_ instant: Timestamp) {
        self.instant = Mutex(instant)
    }

    /// The instant shown.
    public var now: Timestamp { instant.withLock { $0 } }

    /// The clock as a source of time; it follows the clock.
    public var timeSource: TimeSource { TimeSource { self.now } }

    /// Moves the clock on, or back when negative.
    public func advance(milliseconds: Int64) {
        instant.withLock { $0 = $0.adding(milliseconds: milliseconds) }
    }

    /// Moves the clock on, or back when negative.
    public func advance(seconds: Int64) {
        instant.withLock { $0 = $0.adding(seconds: seconds) }
    }

    /// Sets the clock.
    public func set(_ instant: Timestamp) {
        self.instant.withLock { $0 = instant }
    }
}
