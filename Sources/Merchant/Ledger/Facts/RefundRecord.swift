public import ClearingProtocol
public import Money
public import Timekeeping

/// A refund as the network booked it.
public struct RefundRecord: Sendable, Hashable {
    /// The refund's number, which the payer's phone shows too.
    public let refund: String
    /// What the network gives back of its fee.
    public let fee: Money
    /// When the network booked it.
    public let refundedAt: Timestamp
    /// Where its leaf stands in the network's log, from 0, where the network says it: of a reversal it does not.
    public let logIndex: Int?

    /// A record.
    public init(refund: String, fee: Money, refundedAt: Timestamp, logIndex: Int?) {
        self.refund = refund
        self.fee = fee
        self.refundedAt = refundedAt
        self.logIndex = logIndex
    }

    /// Reads the record of a refund of an amount, of which the fee is at most the whole.
    ///
    /// - Throws: ``JSONError`` naming the member that is wrong.
    public init(from reader: JSONReader, of amount: Money) throws(JSONError) {
        refund = try reader.member("refund").string(longest: 32)
        let units = try reader.member("fee").integer(in: 0...max(0, amount.minorUnits))
        fee = Money(minorUnits: units, currency: amount.currency)
        refundedAt = try reader.member("refunded_at").timestamp()
        logIndex = try reader.optional("log_index")?.count()
    }

    /// The record as JSON.
    public var json: JSONValue {
        .members([
            "refund": .string(refund),
            "fee": .integer(fee.minorUnits),
            "refunded_at": .string(refundedAt.description),
            "log_index": logIndex.map { .integer(Int64($0)) },
        ])
    }
}
