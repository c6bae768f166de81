public import ClearingProtocol
public import Money

/// Something about a closed shift came later. Its Z stays as it is; this is attached to it.
public struct ShiftCorrected: JSONMessage {
    /// What came later.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A payment of an order of the shift.
        case latePayment = "late_payment"
        /// A refund that was begun in the shift.
        case lateRefund = "late_refund"
        /// The drawer was counted once more.
        case recount
    }

    /// The shift's number.
    public let number: Int
    /// What came later.
    public let kind: Kind
    /// What came in, was given back, or was counted.
    public let amount: Money
    /// The number of the payment, or the key of the refund.
    public let subject: String?
    /// What the books had in the drawer before a recount: the former count or, without one, what was expected.
    public let replaced: Money?
    /// Why it was counted once more.
    public let reason: String?
    /// The notes and coins of a recount, where they were counted one by one.
    public let pieces: CashPieces?

    /// A payment or a refund that came later.
    public init(number: Int, _ kind: Kind, _ amount: Money, subject: String) {
        (self.number, self.kind, self.amount, self.subject) = (number, kind, amount, subject)
        (replaced, reason, pieces) = (nil, nil, nil)
    }

    /// A recount.
    public init(number: Int, recounted amount: Money, replacing replaced: Money, reason: String, pieces: CashPieces?) {
        (self.number, kind, self.amount, subject) = (number, .recount, amount, nil)
        (self.replaced, self.reason, self.pieces) = (replaced, reason, pieces)
    }

    public init(from reader: JSONReader) throws(JSONError) {
        number = Int(try reader.member("number").integer(in: 1...JSONValue.largestInteger))
        kind = try reader.member("correction").string("late_payment, late_refund or recount") { Kind(rawValue: $0) }
        let amount = try reader.money()
        self.amount = amount
        subject = try reader.optional("subject")?.string(longest: 64)
        replaced = try reader.optionalMoney("replaced")
        reason = try reader.optional("reason")?.string(longest: 128)
        pieces = try CashPieces.optional("pieces", of: amount, in: reader)
    }

    public var json: JSONValue {
        .members([
            "number": .integer(Int64(number)),
            "correction": .string(kind.rawValue),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "subject": subject.map(JSONValue.string),
            "replaced": replaced.map { .integer($0.minorUnits) },
            "reason": reason.map(JSONValue.string),
            "pieces": pieces?.json,
        ])
    }

    /// What a recount found more than the books had, in minor units, negative when it found less; 0 of the others.
    var change: Int64 { replaced.map { amount.minorUnits - $0.minorUnits } ?? 0 }
}
