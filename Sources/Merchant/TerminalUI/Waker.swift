/// What ends the sleep of the thread that owns the terminal; any task may hold it.
public struct Waker: Sendable {
    let pipe: WakePipe

    /// A waker of its own, for tests and for programs that have not opened the terminal yet.
    public init() {
        pipe = WakePipe()
    }

    /// Ends the current or the next sleep; never blocks.
    public func wake() {
        pipe.wake()
    }

    /// Whether there was a call of ``wake()`` since the last time; it forgets them.
    public func takeWakes() -> Bool {
        pipe.drain()
    }
}
