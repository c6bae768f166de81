import ClearingProtocol
import ClearingStore
import Timekeeping

/// One use case in its transaction, at one instant.
final class UnitOfWork {
    let transaction: StoreTransaction
    let context: NodeContext
    let now: Timestamp
    /// The terminals that have a new event.
    private(set) var notified: Set<String> = []

    init(transaction: StoreTransaction, context: NodeContext) {
        self.transaction = transaction
        self.context = context
        now = context.clock.now()
    }

    /// The answer of `body`, or the one that the same request was given before.
    func answer<Answer: JSONMessage>(_ mark: RequestMark?, _ body: (UnitOfWork) throws -> Answer) throws -> Answer {
        guard let mark else { return try body(self) }
        guard try transaction.remember(nonce: mark.nonce, of: mark.keyIdentifier, at: now) else {
            throw Problem(.unauthorised, SignatureError.replayed.description)
        }
        guard let key = mark.idempotencyKey else { return try body(self) }
        if let stored = try transaction.answer(to: key, of: mark.keyIdentifier) {
            return try replay(stored, for: mark)
        }
        do {
            let answer = try body(self)
            try keep(status: 200, answer.json, for: mark, key)
            return answer
        } catch let problem as Problem {
            // A refusal is kept too: a retry must not succeed later by surprise.
            try keep(status: problem.kind.status, problem.json, for: mark, key)
            throw problem
        }
    }

    /// Adds an event of the order to its terminal's stream.
    func announce(_ order: OrderRecord) throws {
        let number = try transaction.lastEvent(of: order.terminal) + 1
        let event = Signed(ClearingEvent(number: number, status: order.status), by: context.key)
        try transaction.add(event: number, body: event.json.canonicalText, for: order.terminal)
        notified.insert(order.terminal)
    }

    private func replay<Answer: JSONMessage>(_ stored: StoredAnswer, for mark: RequestMark) throws -> Answer {
        guard stored.requestDigest == mark.requestDigest else {
            throw Problem(
                .idempotencyKeyReused,
                "This Idempotency-Key came with another request before; use a new key for a new request.",
                field: "idempotency-key"
            )
        }
        guard stored.status == 200 else { throw try Problem(parsing: stored.body) }
        return try Answer(parsing: stored.body)
    }

    private func keep(status: Int, _ body: JSONValue, for mark: RequestMark, _ key: String) throws {
        let answer = StoredAnswer(requestDigest: mark.requestDigest, status: status, body: body.canonicalText)
        try transaction.keep(answer, to: key, of: mark.keyIdentifier, at: now)
    }
}
