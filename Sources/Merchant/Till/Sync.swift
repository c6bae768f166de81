import ClearingClient
import ClearingProtocol
public import Ledger
import Timekeeping

/// Keeping up with the network: its events, its word on what is not known, and its receipts for batches.
public struct Sync: Sendable {
    let till: Till

    /// Pauses between connections, in milliseconds; a node may ask for a minute.
    private static let reconnection = RetryPolicy(attempts: .max, base: 500, cap: 15_000, patience: 60_000)

    /// What came of catching up with the network's events.
    public struct CaughtUp: Sendable, Hashable {
        /// How many events were news.
        public var news = 0
        /// The numbers of events that the network says nothing of.
        public var missing: [ClosedRange<Int>] = []
    }

    /// Listens to the network until the task is cancelled, comes back whenever the connection ends, and tells what
    /// happens.
    public func run(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        let unattended = Sync(till: till.unattended)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await unattended.listen(tell) }
            group.addTask { await unattended.chase(tell) }
        }
    }

    /// Asks the network about every attempt that waits for its word; what cannot be asked stays as it is.
    @discardableResult
    public func resolve() async -> [Attempt] {
        var resolved: [Attempt] = []
        for attempt in (try? till.read { try $0.unresolvedAttempts() }) ?? [] {
            guard let answer = try? await settle(attempt) else { continue }
            resolved.append(answer)
        }
        return resolved
    }

    /// Takes in the events that are there.
    ///
    /// - Parameter number: the event after which they begin, or `nil` for the newest that was heard; what was heard before
    ///   changes nothing.
    /// - Throws: ``TillError`` when the network cannot be asked or is not to be believed.
    @discardableResult
    public func catchUp(after number: Int? = nil) async throws(TillError) -> CaughtUp {
        do {
            var caughtUp = CaughtUp()
            let newest = try number ?? till.read { try $0.newestEvent() }
            // The node sends what it has at once; the first heartbeat after the head of the answer ends the backlog.
            var heartbeats = 0
            for try await signal in till.clearing.events(after: newest) {
                switch signal {
                case .heartbeat: heartbeats += 1
                case .missing(let numbers): caughtUp.missing.append(numbers)
                case .event(let event): caughtUp.news += try take(event)?.isNews == true ? 1 : 0
                }
                if heartbeats == 2 { break }
            }
            return caughtUp
        } catch {
            throw TillError(error)
        }
    }

    private func listen(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        var failures = 0
        tell(.link(.connecting))
        while !Task.isCancelled {
            var isOnline = false
            var asked: Int?
            let reason: String
            do {
                let newest = try till.read { try $0.newestEvent() }
                for try await signal in till.clearing.events(after: newest) {
                    if !isOnline { tell(.link(.online)) }
                    isOnline = true
                    try await take(signal, tell)
                }
                reason = "the connection ended"
            } catch {
                if let error = error as? ClearingError {
                    asked = Self.reconnection.pause(after: error, failures: failures, entropy: till.entropy)
                }
                reason = TillError(error).description
            }
            let beats = till.pulse.beats
            tell(.link(.offline(reason)))
            // A connection that came about begins the pauses anew.
            failures = isOnline ? 1 : failures + 1
            let pause = asked ?? Self.reconnection.pause(afterFailures: failures, entropy: till.entropy)
            await rest(pause, isAsked: asked != nil, after: beats, tell)
        }
    }

    /// Rests before the events are asked for again. That somebody else was answered meanwhile is said at once, and ends
    /// the rest, unless the node itself asked for it.
    private func rest(
        _ milliseconds: Int,
        isAsked: Bool,
        after beats: Int,
        _ tell: @escaping @Sendable (TillNews) -> Void
    ) async {
        let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
        guard await till.pulse.wait(after: beats, milliseconds: milliseconds), !Task.isCancelled else { return }
        tell(.link(.online))
        if isAsked { try? await Task.sleep(until: end, clock: .continuous) }
    }

    private func take(
        _ signal: ClearingSignal,
        _ tell: @escaping @Sendable (TillNews) -> Void
    ) async throws(TillError) {
        switch signal {
        case .heartbeat: return
        case .missing(let numbers):
            tell(.missingEvents(numbers))
            for attempt in await resolve() { tellAgain(attempt, tell) }
        case .event(let event):
            guard let outcome = try take(event), outcome.isNews else { return }
            tell(outcome.refund.map { .refund($0) } ?? .attempt(outcome))
        }
    }

    // An event that is not to be believed, or is about what this ledger cannot place, must not keep those after it from
    // being heard.
    private func take(_ event: Signed<ClearingEvent>) throws(TillError) -> Outcome? {
        do {
            return try till.checkout.accept(event)
        } catch {
            switch error {
            case .distrusted, .noAttempt, .noRefund: return nil
            default: throw error
            }
        }
    }
}
