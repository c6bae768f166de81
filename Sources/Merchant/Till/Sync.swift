import ClearingClient
import ClearingProtocol
public import Ledger
import Timekeeping

/// Keeping up with the network: its events, its word on what is not known, and its receipts for batches.
public struct Sync: Sendable {
    let till: Till

    /// Pauses between connections, in milliseconds.
    private static let reconnection = RetryPolicy(attempts: .max, base: 500, cap: 15_000)
    /// How often attempts are asked about that passed their time or are unknown, in milliseconds.
    private static let queryInterval = 4_000

    /// Listens to the network until the task is cancelled, comes back whenever the connection ends, and tells what
    /// happens.
    public func run(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await listen(tell) }
            group.addTask { await chase(tell) }
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

    /// Takes in the events that are there, and answers how many were news.
    ///
    /// - Throws: ``TillError`` when the network cannot be asked or is not to be believed.
    @discardableResult
    public func catchUp() async throws(TillError) -> Int {
        do {
            var news = 0
            let newest = try till.read { try $0.newestEvent() }
            // The node sends what it has at once; the first heartbeat after the head of the answer ends the backlog.
            var heartbeats = 0
            for try await signal in till.clearing.events(after: newest) {
                switch signal {
                case .heartbeat: heartbeats += 1
                case .event(let event): news += try take(event)?.isNews == true ? 1 : 0
                }
                if heartbeats == 2 { break }
            }
            return news
        } catch {
            throw TillError(error)
        }
    }

    private func listen(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        var failures = 0
        tell(.link(.connecting))
        while !Task.isCancelled {
            var isOnline = false
            do {
                let newest = try till.read { try $0.newestEvent() }
                for try await signal in till.clearing.events(after: newest) {
                    if !isOnline { tell(.link(.online)) }
                    isOnline = true
                    if case .event(let event) = signal, let outcome = try take(event), outcome.isNews {
                        tell(.attempt(outcome))
                    }
                }
                tell(.link(.offline("the connection ended")))
            } catch {
                tell(.link(.offline(TillError(error).description)))
            }
            // A connection that came about begins the pauses anew.
            failures = isOnline ? 1 : failures + 1
            let pause = Self.reconnection.pause(afterFailures: failures, entropy: till.entropy)
            try? await Task.sleep(for: .milliseconds(pause))
        }
    }

    // An event that is not to be believed, or is about an order that this ledger does not have, must not keep those
    // after it from being heard.
    private func take(_ event: Signed<ClearingEvent>) throws(TillError) -> Outcome? {
        do {
            return try till.checkout.accept(event)
        } catch {
            switch error {
            case .distrusted, .noAttempt: return nil
            default: throw error
            }
        }
    }

    // Events may be lost with a node's disk, and an attempt may end while nobody listens: asking is what is certain.
    private func chase(_ tell: @escaping @Sendable (TillNews) -> Void) async {
        while !Task.isCancelled {
            let now = till.clock.now()
            for attempt in (try? till.read { try $0.unresolvedAttempts() }) ?? [] {
                guard attempt.state == .unknown || attempt.expiresAt < now else { continue }
                if let answer = try? await settle(attempt) {
                    let payment = try? till.checkout.payment(of: answer.reference)
                    tell(.attempt(Outcome(attempt: answer, payment: payment, isNews: true)))
                }
            }
            for sealed in (try? await till.settlement.send()) ?? [] { tell(.batch(sealed)) }
            try? await Task.sleep(for: .milliseconds(Self.queryInterval))
        }
    }

    /// Asks about an attempt that is shown. One that is not, since it never was, or the cashier gave it up while the
    /// network was away, is withdrawn: its customer sees no code any more.
    private func settle(_ attempt: Attempt) async throws(TillError) -> Attempt? {
        let answer =
            attempt.state != .presented
            ? try await till.checkout.cancel(attempt.reference) : try await till.checkout.query(attempt.reference)
        return answer.state == attempt.state ? nil : answer
    }
}
