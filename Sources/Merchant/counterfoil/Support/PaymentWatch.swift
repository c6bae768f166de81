import ClearingProtocol
import Ledger
import Till
import Timekeeping
import UnixSignals

/// Waits until the network has said how an attempt ended.
struct PaymentWatch: Sendable {
    let till: Till

    /// The attempt as it ended: by an event, or, once its time is up, by asking and, where it is still open,
    /// withdrawing it.
    func outcome(of attempt: Attempt) async throws -> Attempt {
        let reference = attempt.reference
        return try await withThrowingTaskGroup(of: Attempt?.self) { group in
            group.addTask {
                let (news, continuation) = AsyncStream.makeStream(of: Attempt.self)
                let sync = Task { [till] in
                    await till.sync.run { news in
                        if case .attempt(let outcome) = news { continuation.yield(outcome.attempt) }
                    }
                }
                defer { sync.cancel() }
                for await seen in news where seen.reference == reference && !seen.isUnresolved { return seen }
                return nil
            }
            group.addTask {
                let left = attempt.expiresAt.interval(since: TimeSource.system.now())
                try await Task.sleep(for: .milliseconds(max(0, left)))
                return try await till.checkout.conclude(reference)
            }
            group.addTask {
                // Somebody gives up: the order must not stay payable behind their back.
                for await _ in await UnixSignalsSequence(trapping: .sigint, .sigterm) {
                    return try await till.checkout.conclude(reference)
                }
                return nil
            }
            defer { group.cancelAll() }
            while let ended = try await group.next() {
                if let ended { return ended }
            }
            return try till.checkout.find(reference)
        }
    }
}
