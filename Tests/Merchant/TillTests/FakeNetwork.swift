import ClearingClient
import ClearingProtocol
import Money
import Synchronization
import Timekeeping
import TransparencyLog

/// A clearing network in memory, which does as it is told: pays, refuses, hides, or loses its answers.
final class FakeNetwork: ClearingService {
    /// What the network does with what it is asked.
    enum Mood: Sendable {
        case well
        case unreachable
        /// It acts, but its answer is lost.
        case mute
        /// The request is lost on the way, and nobody can tell.
        case deaf
        case refusing(Problem)
    }

    struct State {
        var mood = Mood.well
        var orders: [AttemptReference: OrderStatus] = [:]
        var keys: [AttemptReference: [String]] = [:]
        var events: [Signed<ClearingEvent>] = []
        var uploads: [[UInt8]] = []
        /// Whether who asks for the events is sent away for a minute.
        var eventsFail = false
        var wallet = Wallet.pays
        /// The keys and codes that came.
        var charges: [(key: String, code: String)] = []
        var reversals: [String] = []
        var takesBack = true
        /// What was withdrawn before it came.
        var withdrawn: Set<AttemptReference> = []
        var refunds: [String: RefundStatus] = [:]
        var refundKeys: [String] = []
        var refundState = RefundState.accepted
        var refundCause: RefundCause?
        var leaves: [String] = []
        var nodes: [NodePosition: MerkleHash] = [:]
        var frontier = MerkleFrontier()
        var onRegister: (@Sendable (OrderRegistration) -> Void)?
        var onCancel: (@Sendable (AttemptReference) -> Void)?
        /// Changes an acknowledgement before it is sent.
        var forge: (@Sendable (BatchAcknowledgement) -> BatchAcknowledgement)?
        var receipts: [String: BatchReceipt] = [:]
        /// What of a batch is not taken, when it is judged line by line.
        var rejects: (@Sendable (Batch) -> [BatchLineDifference])?
        /// Changes what the log says of a batch.
        var logs: (@Sendable ([String: JSONValue]) -> [String: JSONValue])?
        /// How a node answers that takes no lines.
        var takesNoLines: ClearingError?
        /// What the network has and the till lacks, with a batch that is judged line by line.
        var missing: [BatchLine] = []
    }

    static let origin = "clearing.example/log"
    let key = SigningKey(from: .seeded(1, stream: "node"))
    let clock: ManualClock
    let state = Mutex(State())

    init(clock: ManualClock) {
        self.clock = clock
    }

    func set(_ mood: Mood) { state.withLock { $0.mood = mood } }

    func pair(code: String) async throws(ClearingError) -> Signed<Pairing> {
        throw .unreachable("pairing is not played here")
    }

    func rotate(to new: SigningKey) async throws(ClearingError) -> Signed<KeyChange> {
        throw .unreachable("rotation of keys is not played here")
    }

    func statement(of day: BusinessDay) async throws(ClearingError) -> Signed<MerchantStatement> {
        throw .unreachable("settlement is not played here")
    }

    func close() async {}

    func register(
        _ registration: OrderRegistration,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try begin()
        state.withLock { $0.onRegister }?(registration)
        let status = state.withLock { state in
            state.keys[registration.reference, default: []].append(idempotencyKey)
            let status =
                state.orders[registration.reference]
                ?? self.status(registration.reference, registration.amount, .open, expiresAt: registration.expiresAt)
            state.orders[registration.reference] = status
            return status
        }
        return try answer(Signed(status, by: key))
    }

    func status(of reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        try begin()
        return try answer(Signed(try order(reference), by: key))
    }

    func cancel(_ reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        try begin()
        state.withLock { $0.onCancel }?(reference)
        let known = try order(reference)
        if known.state == .open { end(reference, as: .cancelled) }
        if known.state == .paid {
            let late = status(reference, known.amount, .paid, payment: known.payment, mode: known.mode, isLate: true)
            state.withLock { $0.orders[reference] = late }
        }
        return try answer(Signed(try order(reference), by: key))
    }

    func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error> {
        let (events, isAway) = state.withLock { ($0.events.dropFirst(number), $0.eventsFail) }
        return AsyncThrowingStream { continuation in
            guard !isAway else {
                continuation.finish(throwing: ClearingError.busy(retryAfter: 60))
                return
            }
            continuation.yield(.heartbeat)
            for event in events { continuation.yield(.event(event)) }
            continuation.yield(.heartbeat)
            continuation.finish()
        }
    }

    func begin() throws(ClearingError) {
        switch state.withLock({ $0.mood }) {
        case .unreachable: throw .unreachable("the cable is out")
        case .deaf: throw .noAnswer("the connection ended")
        case .refusing(let problem): throw .refused(problem)
        case .well, .mute: return
        }
    }

    func answer<Answer>(_ answer: Answer) throws(ClearingError) -> Answer {
        if case .mute = state.withLock({ $0.mood }) { throw .noAnswer("the connection ended") }
        return answer
    }

    func order(_ reference: AttemptReference) throws(ClearingError) -> OrderStatus {
        guard let status = state.withLock({ $0.orders[reference] }) else {
            throw .refused(Problem(.notFound, "There is no such order."))
        }
        return status
    }
}
