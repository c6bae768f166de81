import ClearingProtocol
public import ClearingStore
import Timekeeping

/// What happened to a terminal's orders, numbered from 1 without gaps.
public struct Events: Sendable {
    let context: NodeContext

    /// The most events that are read at once.
    public static let page = 64

    /// A terminal's events after a number, oldest first, at most ``page`` of them.
    ///
    /// - Parameter key: the key that asks, which must still be the terminal's, or good beside the one that took its place.
    /// - Throws: `Problem` when the terminal was revoked or the key's time is over.
    public func after(_ number: Int, of terminal: String, key: String) async throws -> [StoredEvent] {
        let now = context.clock.now()
        return try await context.store.read { transaction in
            guard try transaction.holder(ofKey: key, at: now)?.owner == .terminal(terminal) else {
                throw Problem(.unauthorised, SignatureError.unknownKey(key).description)
            }
            return try transaction.events(of: terminal, after: number, most: Self.page)
        }
    }

    /// Notes that a terminal asked for its events, so that the same request is not taken twice.
    ///
    /// - Throws: `Problem` when it was seen before.
    public func admit(_ mark: RequestMark) async throws {
        let isNew = try await context.store.write { transaction in
            try transaction.remember(nonce: mark.nonce, of: mark.keyIdentifier, at: context.clock.now())
        }
        guard isNew else { throw Problem(.replayed, SignatureError.replayed.description) }
    }

    /// A stream with an element whenever the terminal may have something new. Listen first and read then: what comes
    /// in between is in one of both.
    public func rings(of terminal: String) -> AsyncStream<Void> {
        context.bell.rings(of: terminal)
    }

    /// How many streams listen at present.
    public var listenerCount: Int { context.bell.listenerCount }
}
