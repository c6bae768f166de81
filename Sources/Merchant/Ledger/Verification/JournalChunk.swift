import Dispatch
import Synchronization

/// Some rows of the journal on their way through the check: whichever core is free first does it.
final class JournalChunk: Sendable {
    /// What became of each row.
    typealias Outcome = [Result<CheckedEntry, VerificationFailure>]

    private enum State: Sendable {
        case waiting([JournalRow])
        case running
        case done(Outcome)
    }

    private let state: Mutex<State>
    private let finished = DispatchSemaphore(value: 0)

    init(_ rows: [JournalRow]) {
        state = Mutex(.waiting(rows))
    }

    /// Checks the rows, unless that was begun elsewhere.
    func run() {
        let rows = state.withLock { state -> [JournalRow]? in
            guard case .waiting(let rows) = state else { return nil }
            state = .running
            return rows
        }
        guard let rows else { return }
        var check = JournalRowCheck()
        let outcome = rows.map { row in Result { () throws(VerificationFailure) in try check.verified(row) } }
        state.withLock { $0 = .done(outcome) }
        finished.signal()
    }

    /// What became of the rows: checked here when nobody began, waited for otherwise.
    func outcome() -> Outcome {
        run()
        finished.wait()
        return state.withLock { if case .done(let outcome) = $0 { outcome } else { [] } }
    }
}
