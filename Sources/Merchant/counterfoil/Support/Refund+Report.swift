import ClearingProtocol
import Ledger
import Money
import Timekeeping

extension Refund {
    /// The refund, and the payment that it gives back where it is known, as the commands write it.
    func report(_ payment: Payment? = nil) -> JSONValue {
        .members([
            "key": .string(id),
            "payment": payment?.report ?? .string(self.payment),
            "state": .string(state.rawValue),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "reason": .string(reason),
            "reversal": .boolean(isReversal),
            "refund": number.map(JSONValue.string),
            "fee": fee.map { .integer($0.minorUnits) },
            "outcome": outcome.map(JSONValue.string),
            "created_at": .string(createdAt.description),
            "changed_at": .string(changedAt.description),
        ])
    }

    /// Where it stands, for people.
    var word: String {
        switch state {
        case .accepted: isReversal ? "REVERSED" : "REFUNDED"
        case .refused: "REFUSED"
        case .failed: "FAILED"
        case .pending: "PENDING"
        case .created, .unknown: "UNKNOWN"
        }
    }
}
