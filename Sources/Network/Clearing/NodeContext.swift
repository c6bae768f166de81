import ClearingProtocol
import ClearingStore
import Timekeeping

/// What all use cases of a node share.
struct NodeContext: Sendable {
    let store: ClearingStore
    let key: SigningKey
    let secret: NodeSecret
    let configuration: NodeConfiguration
    let clock: TimeSource
    let entropy: Entropy
    let codeBase: CodeBase
    let bell: EventBell
    let figures: NodeFigures

    /// Runs a use case as one unit, together with the note that its request was seen and what was answered.
    ///
    /// A ``Problem`` that `body` throws is an answer: what was written before it stands, such as that an order has
    /// expired. So a use case checks first and books last. Any other error undoes everything.
    func act<Answer: JSONMessage>(
        _ mark: RequestMark? = nil,
        _ body: @escaping @Sendable (UnitOfWork) throws -> Answer
    ) async throws -> Answer {
        let outcome = try await store.write { transaction in
            let work = UnitOfWork(transaction: transaction, context: self)
            let result: Result<Answer, Problem>
            do {
                result = .success(try work.answer(mark, body))
            } catch let problem as Problem {
                result = .failure(problem)
            }
            return Outcome(result: result, notified: work.notified, entered: work.entered, decidedAt: .now)
        }
        figures.record(outcome.entered, commit: outcome.decidedAt.duration(to: .now))
        // Only what is durable may be told.
        for terminal in outcome.notified { bell.ring(terminal) }
        return try outcome.result.get()
    }

    /// Runs a use case for which something has to be done before that takes long, so that nothing of the node waits for
    /// it. What was answered already is answered from the record at once, and nothing is done for it.
    func act<Preparation: Sendable, Answer: JSONMessage>(
        _ mark: RequestMark?,
        preparing prepare: () async throws -> Preparation,
        _ body: @escaping @Sendable (UnitOfWork, Preparation) throws -> Answer
    ) async throws -> Answer {
        let preparation = try await isAnswered(mark) ? nil : try await prepare()
        return try await act(mark) { work in
            guard let preparation else {
                throw StoreError.corrupt(column: "idempotency.key", reason: "an answer that was kept is gone")
            }
            return try body(work, preparation)
        }
    }

    /// Whether a request with this idempotency key was answered; whether it is the same request is seen with the answer.
    private func isAnswered(_ mark: RequestMark?) async throws -> Bool {
        guard let mark, let key = mark.idempotencyKey else { return false }
        return try await store.read { try $0.answer(to: key, of: mark.lineage) != nil }
    }
}

/// What comes out of a transaction.
private struct Outcome<Answer: JSONMessage>: Sendable {
    let result: Result<Answer, Problem>
    let notified: Set<String>
    /// The states that attempts came into.
    let entered: [OrderState]
    /// When all was decided and only had to become durable.
    let decidedAt: ContinuousClock.Instant
}
