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
