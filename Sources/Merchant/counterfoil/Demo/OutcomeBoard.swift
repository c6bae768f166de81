import ClearingProtocol
import Ledger
import Synchronization

/// Where the outcomes of attempts are put up as they come, for those who wait for one of them.
final class OutcomeBoard: Sendable {
    private struct State {
        var ended: [AttemptReference: Attempt] = [:]
        var waiting: [AttemptReference: CheckedContinuation<Attempt?, Never>] = [:]
    }

    private let state = Mutex(State())

    /// Puts up an attempt, if it ended.
    func post(_ attempt: Attempt) {
        guard !attempt.isUnresolved else { return }
        state.withLock { state in
            state.ended[attempt.reference] = attempt
            return state.waiting.removeValue(forKey: attempt.reference)
        }?.resume(returning: attempt)
    }

    /// The attempt as it ended, or `nil` when that takes too long.
    func outcome(of reference: AttemptReference, within time: Duration) async -> Attempt? {
        await withTaskGroup(of: Attempt?.self) { group in
            group.addTask { await self.wait(for: reference) }
            group.addTask {
                try? await Task.sleep(for: time)
                self.giveUp(reference)
                return nil
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }

    private func wait(for reference: AttemptReference) async -> Attempt? {
        await withCheckedContinuation { continuation in
            let ended = state.withLock { state -> Attempt? in
                if let ended = state.ended[reference] { return ended }
                state.waiting[reference] = continuation
                return nil
            }
            if let ended { continuation.resume(returning: ended) }
        }
    }

    private func giveUp(_ reference: AttemptReference) {
        state.withLock { $0.waiting.removeValue(forKey: reference) }?.resume(returning: nil)
    }
}
