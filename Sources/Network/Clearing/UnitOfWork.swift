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
    /// The states that attempts came into.
    private(set) var entered: [OrderState] = []

    init(transaction: StoreTransaction, context: NodeContext) {
        self.transaction = transaction
        self.context = context
        now = context.clock.now()
    }

    /// The answer of `body`, or the one that the same request was given before.
    func answer<Answer: JSONMessage>(_ mark: RequestMark?, _ body: (UnitOfWork) throws -> Answer) throws -> Answer {
        guard let mark else { return try body(self) }
        guard try transaction.remember(nonce: mark.nonce, of: mark.keyIdentifier, at: now) else {
            throw Problem(.replayed, SignatureError.replayed.description)
        }
        guard let key = mark.idempotencyKey else { return try body(self) }
        if let stored = try transaction.answer(to: key, of: mark.lineage) {
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
        try announce(to: order.terminal) { ClearingEvent(number: $0, status: order.status) }
    }

    /// Adds an event of a refund of the order to the stream of the terminal that asked for it.
    func announce(_ refund: RefundRecord, of order: OrderRecord) throws {
        try announce(to: refund.terminal) { number in
            ClearingEvent(number: number, status: order.status, refund: refund.status)
        }
    }

    /// Counts that an attempt came into a state.
    func count(_ state: OrderState) { entered.append(state) }

    private func announce(to terminal: String, _ event: (Int) -> ClearingEvent) throws {
        let event = event(try transaction.lastEvent(of: terminal) + 1)
        let body = Signed(event, by: context.key).json.canonicalText
        try transaction.add(StoredEvent(number: event.number, kind: event.kind, body: body), for: terminal)
        notified.insert(terminal)
    }

    private func replay<Answer: JSONMessage>(_ stored: StoredAnswer, for mark: RequestMark) throws -> Answer {
        // Answers that were kept under the first layout have the plain digest.
        guard [keyed(mark.requestDigest), mark.requestDigest].contains(stored.requestDigest) else {
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
        let answer = StoredAnswer(
            requestDigest: keyed(mark.requestDigest),
            status: status,
            body: body.canonicalText
        )
        try transaction.keep(answer, to: key, of: mark.lineage, at: now)
    }

    /// A body may hold a PIN, which a plain hash would let anybody guess who reads the file.
    private func keyed(_ digest: String) -> String {
        "keyed:" + context.secret.hash(Array(digest.utf8), for: .request).hexadecimal
    }
}
