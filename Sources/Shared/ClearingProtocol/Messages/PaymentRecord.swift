public import Money
public import Timekeeping

/// A payment as the network booked it.
public struct PaymentRecord: Sendable, Hashable {
    /// The payment's number, which the payer's phone shows too.
    public let payment: String
    /// What the network keeps.
    public let fee: Money
    /// When the network booked it.
    public let paidAt: Timestamp
    /// The last four characters of the payer's wallet number.
    public let payerTail: String
    /// Where its leaf stands in the network's log, from 0.
    public let logIndex: Int

    /// A record.
    public init(payment: String, fee: Money, paidAt: Timestamp, payerTail: String, logIndex: Int) {
        self.payment = payment
        self.fee = fee
        self.paidAt = paidAt
        self.payerTail = payerTail
        self.logIndex = logIndex
    }

    /// Reads a record whose fee is in the order's currency.
    public init(from reader: JSONReader, currency: Currency) throws(JSONError) {
        payment = try reader.member("payment").string(longest: 32)
        fee = Money(
            minorUnits: try reader.member("fee").integer(in: 0...JSONValue.largestInteger),
            currency: currency
        )
        paidAt = try reader.member("paid_at").timestamp()
        payerTail = try reader.member("payer_tail").string(longest: 4)
        logIndex = try reader.member("log_index").count()
    }

    /// The record as JSON.
    public var json: JSONValue {
        [
            "payment": .string(payment),
            "fee": .integer(fee.minorUnits),
            "paid_at": .string(paidAt.description),
            "payer_tail": .string(payerTail),
            "log_index": .integer(Int64(logIndex)),
        ]
    }
}
