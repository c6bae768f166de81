import Synchronization

/// The way from background tasks to the loop that owns the terminal.
public final class Mailbox<Message: Sendable>: Sendable {
    private let messages = Mutex<[Message]>([])
    private let waker: Waker

    /// An empty mailbox that wakes by that waker.
    public init(waker: Waker) {
        self.waker = waker
    }

    /// Adds a message and wakes the loop; never waits for it.
    public func post(_ message: Message) {
        messages.withLock { $0.append(message) }
        waker.wake()
    }

    /// Takes out all messages in the order they came.
    public func drain() -> [Message] {
        messages.withLock { messages in
            defer { messages.removeAll() }
            return messages
        }
    }
}
