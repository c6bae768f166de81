public import ClearingProtocol

/// What a till asks of the clearing network. Every request can be repeated with the same key without effect.
public protocol ClearingService: Sendable {
    /// Makes the terminal's key known by a one-time code.
    func pair(code: String) async throws(ClearingError) -> Signed<Pairing>

    /// Lets an order be paid.
    func register(
        _ registration: OrderRegistration,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus>

    /// Asks how an attempt stands.
    func status(of reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus>

    /// Withdraws an attempt; the answer says whether it was still open.
    func cancel(_ reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus>

    /// Sends the bytes of a batch, naming the size of the newest checkpoint that the terminal holds.
    func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement

    /// The terminal's events after one of that number; the stream ends or fails with the connection.
    func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error>
}

/// What arrives on the stream of events.
public enum ClearingSignal: Sendable, Hashable {
    /// The network is there, although nothing happened.
    case heartbeat
    /// Something happened.
    case event(Signed<ClearingEvent>)
}
