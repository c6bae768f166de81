import ClearingProtocol
import Money
import Timekeeping

@testable import Ledger

extension Shop {
    func refund(_ payment: String, _ amount: Int64, key: String) throws {
        try record(
            .refundCreated(
                RefundCreated(payment: payment, amount: Self.yuan(amount), reason: "cold", idempotencyKey: key)
            )
        )
    }

    func acceptRefund(_ key: String, _ amount: Int64, fee: Int64 = 0) throws {
        let record = RefundRecord(refund: "R-\(key)", fee: Self.yuan(fee), refundedAt: clock.now, logIndex: 9)
        try self.record(
            .refundAccepted(
                RefundAccepted(
                    idempotencyKey: key,
                    amount: Self.yuan(amount),
                    record: record,
                    event: nil,
                    signature: [UInt8](repeating: 6, count: 64)
                )
            )
        )
    }

    func waitForRefund(_ key: String) throws {
        try record(.refundPending(RefundPending(idempotencyKey: key, reason: "not delivered yet")))
    }

    /// An attempt that the network told of.
    func find(_ order: String, amount: Int64) throws -> AttemptReference {
        let reference = AttemptReference(order: order, attempt: 1)
        let found = AttemptFound(
            reference: reference,
            amount: Self.yuan(amount),
            mode: .staticCode,
            expiresAt: clock.now
        )
        try record(.attemptFound(found))
        return reference
    }

    func endRefund(_ key: String, _ state: RefundProgress) throws {
        try record(.refundClosed(RefundClosed(idempotencyKey: key, state: state, reason: "said so")))
    }
}
