import ClearingProtocol
import Ledger
import Money
import OutsideText
import Till
import Timekeeping

extension JSONValue {
    /// A sum of money as the commands write it.
    static func money(_ money: Money) -> JSONValue {
        ["amount": .integer(money.minorUnits), "currency": .string(money.currency.code)]
    }
}

extension Attempt {
    /// The attempt, and its payment if it is paid, as the commands write it.
    func report(_ payment: Payment?) -> JSONValue {
        .members([
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "state": .string(state.rawValue),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "mode": .string(mode.rawValue),
            "payer_code_tail": payerCodeTail.map(JSONValue.string),
            "reference": note.map(JSONValue.string),
            "code": code.map(JSONValue.string),
            "reason": reason.map(JSONValue.string),
            "created_at": .string(createdAt.description),
            "expires_at": .string(expiresAt.description),
            "payment": payment?.report,
        ])
    }
}

extension Payment {
    /// The payment as the commands write it.
    var report: JSONValue {
        .members([
            "payment": .string(id),
            "order": .string(reference.order),
            "attempt": .integer(Int64(reference.attempt)),
            "state": .string(state.rawValue),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "mode": .string(mode.rawValue),
            "refunded": .integer(refunded.minorUnits),
            "refunding": .integer(refunding.minorUnits),
            "fee": .integer(fee.minorUnits),
            "late": .boolean(isLate),
            "suspected_duplicate": .boolean(isSuspectedDuplicate),
            "payer_tail": .string(payerTail),
            "log_index": .integer(Int64(logIndex)),
            "paid_at": .string(paidAt.description),
            "recorded_at": .string(recordedAt.description),
            "shift": shift.map { .integer(Int64($0)) },
            "business_day": businessDay.map { .string($0.description) },
            "sequence": .integer(Int64(sequence)),
        ])
    }
}

extension Payment {
    /// What is unusual about it, in words.
    var flags: [String] {
        (isLate ? ["late"] : []) + (isSuspectedDuplicate ? ["duplicate?"] : [])
            + (mode == .staticCode ? ["static code"] : [])
    }
}

extension Figures {
    /// The figures as the commands write them.
    var report: JSONValue {
        [
            "currency": .string(gross.currency.code),
            "count": .integer(Int64(count)),
            "gross": .integer(gross.minorUnits),
            "refund_count": .integer(Int64(refundCount)),
            "refunds": .integer(refunds.minorUnits),
            "fees": .integer(fees.minorUnits),
            "net": .integer(net.minorUnits),
        ]
    }

    /// The figures in one line for people.
    var line: String {
        "\(count.counted("payment", "payments")), gross \(gross.labelled), \(refundCount.counted("refund", "refunds")) \(refunds.plain), fees \(fees.plain), net \(net.plain)"
    }
}

extension SealedBatch {
    /// The batch as the commands write it.
    var report: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "state": .string(state.rawValue),
            "shift": .integer(Int64(shift)),
            "entries": .integer(Int64(entries)),
            "first_sequence": .integer(Int64(firstSequence)),
            "end_sequence": .integer(Int64(endSequence)),
            "digest": .string(digest),
            "sealed_at": .string(sealedAt.description),
            "acknowledged_at": acknowledgedAt.map { .string($0.description) },
            "log_index": logIndex.map { .integer(Int64($0)) },
        ])
    }

    /// The batch in one line for people.
    var line: String {
        let place = logIndex.map { ", leaf \($0) of the network's log" } ?? ""
        return "Batch \(number): \(state.word), \(entries.counted("entry", "entries"))\(place)"
    }
}
