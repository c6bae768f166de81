import ClearingClient
import ClearingProtocol
import Timekeeping

/// A network whose every answer is also told as a sign of life.
struct HeardClearing: ClearingService {
    let network: any ClearingService
    let pulse: NetworkPulse

    func pair(code: String) async throws(ClearingError) -> Signed<Pairing> {
        try await heard { () async throws(ClearingError) in try await network.pair(code: code) }
    }

    func rotate(to new: SigningKey) async throws(ClearingError) -> Signed<KeyChange> {
        try await heard { () async throws(ClearingError) in try await network.rotate(to: new) }
    }

    func register(
        _ registration: OrderRegistration,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try await heard { () async throws(ClearingError) in
            try await network.register(registration, idempotencyKey: idempotencyKey)
        }
    }

    func status(of reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        try await heard { () async throws(ClearingError) in try await network.status(of: reference) }
    }

    func cancel(_ reference: AttemptReference) async throws(ClearingError) -> Signed<OrderStatus> {
        try await heard { () async throws(ClearingError) in try await network.cancel(reference) }
    }

    func charge(_ charge: ChargeRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<OrderStatus> {
        try await heard { () async throws(ClearingError) in
            try await network.charge(charge, idempotencyKey: idempotencyKey)
        }
    }

    func reverse(
        _ reference: AttemptReference,
        idempotencyKey: String
    ) async throws(ClearingError) -> Signed<OrderStatus> {
        try await heard { () async throws(ClearingError) in
            try await network.reverse(reference, idempotencyKey: idempotencyKey)
        }
    }

    func refund(_ refund: RefundRequest, idempotencyKey: String) async throws(ClearingError) -> Signed<RefundStatus> {
        try await heard { () async throws(ClearingError) in
            try await network.refund(refund, idempotencyKey: idempotencyKey)
        }
    }

    func status(ofRefund refund: String) async throws(ClearingError) -> Signed<RefundStatus> {
        try await heard { () async throws(ClearingError) in try await network.status(ofRefund: refund) }
    }

    func statement(of day: BusinessDay) async throws(ClearingError) -> Signed<MerchantStatement> {
        try await heard { () async throws(ClearingError) in try await network.statement(of: day) }
    }

    func upload(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try await heard { () async throws(ClearingError) in
            try await network.upload(
                batch: batch,
                terminal: terminal,
                number: number,
                checkpointSize: checkpointSize
            )
        }
    }

    func uploadByLine(
        batch: [UInt8],
        terminal: String,
        number: Int,
        checkpointSize: Int
    ) async throws(ClearingError) -> BatchAcknowledgement {
        try await heard { () async throws(ClearingError) in
            try await network.uploadByLine(
                batch: batch,
                terminal: terminal,
                number: number,
                checkpointSize: checkpointSize
            )
        }
    }

    func events(after number: Int) -> AsyncThrowingStream<ClearingSignal, any Error> {
        network.events(after: number)
    }

    func close() async { await network.close() }

    // A refusal is an answer too.
    private func heard<Answer>(
        _ ask: () async throws(ClearingError) -> Answer
    ) async throws(ClearingError) -> Answer {
        do {
            let answer = try await ask()
            pulse.beat()
            return answer
        } catch {
            if case .refused = error { pulse.beat() }
            throw error
        }
    }
}
