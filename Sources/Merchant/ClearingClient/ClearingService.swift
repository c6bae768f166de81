public import ClearingProtocol
public import Timekeeping

/// What a till asks of the clearing network. Every request can be repeated with the same key without effect.
public protocol ClearingService: Sendable {
    /// Makes the terminal's key known by a one-time code.
    func pair(code: String) async throws(ClearingError) -> Signed<Pairing>

    /// Puts a new key in the place of the one that signs what this asks.
    func rotate(to new: SigningKey) async throws(ClearingError) -> Signed<KeyChange>

    /// Lets an order be paid.
    func register(
        _ registration: OrderRegistration,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus>

    /// Asks how an attempt stands.
    func status(of reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus>

    /// Withdraws an attempt; the answer says whether it was still open.
    func cancel(_ reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus>

    /// Charges the wallet whose code was scanned.
    func charge(_ charge: ChargeRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<OrderStatus>

    /// Takes back what was paid today, or withdraws what is not paid; what the network never heard of it will not take
    /// any more.
    func reverse(
        _ reference: AttemptReference,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus>

    /// Gives a payment back, in part or in full.
    func refund(_ refund: RefundRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<RefundStatus>

    /// Asks how a refund stands, by the till's number of it.
    func status(ofRefund refund: String) async throws(ClearingError) -> Signed<RefundStatus>

    /// What the terminal's merchant was settled on a business day.
    func statement(of day: BusinessDay) async throws(ClearingError) -> Signed<MerchantStatement>

    /// Sends the bytes of a batch, naming the size of the newest checkpoint that the terminal holds.
    func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement

    /// Sends the bytes of a batch again, of which the network is to take the lines that are its own: the receipt names
    /// the others.
    func uploadByLine(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement

    /// The terminal's events after one of that number, each once and in order; the stream ends or fails with the
    /// connection.
    func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error>

    /// Ends all connections.
    func close() async
}

/// What arrives on the stream of events.
public enum ClearingSignal: Sendable, Hashable {
    /// The network is there, although nothing happened.
    case heartbeat
    /// The network says nothing of the events of these numbers, and never will.
    case missing(ClosedRange<Int>)
    /// Something happened.
    case event(Signed<ClearingEvent>)
}
