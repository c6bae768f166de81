public import Money

/// A terminal's request to give a payment back, in part or in full.
public struct RefundRequest: JSONMessage {
    /// The till's own number of the refund, unique for the merchant: 1 to 40 letters, digits, - or _.
    public let refund: String
    /// The network's number of the payment.
    public let payment: String
    /// What is to go back, more than nothing.
    public let amount: Money
    /// The merchant's words about it, at most 64 characters.
    public let reason: String

    /// A request.
    public init(refund: String, payment: String, amount: Money, reason: String) {
        self.refund = refund
        self.payment = payment
        self.amount = amount
        self.reason = reason
    }

    public init(from reader: JSONReader) throws(JSONError) {
        refund = try reader.member("refund").refundNumber()
        payment = try reader.member("payment").string(longest: 32)
        amount = try reader.money()
        guard amount.minorUnits > 0 else {
            throw try reader.member("amount").refused("\(amount.minorUnits)", "more than 0 minor units")
        }
        reason = try reader.member("reason").string(longest: 64)
    }

    public var json: JSONValue {
        [
            "refund": .string(refund),
            "payment": .string(payment),
            "amount": .integer(amount.minorUnits),
            "currency": .string(amount.currency.code),
            "reason": .string(reason),
        ]
    }
}

extension JSONReader {
    /// The till's number of a refund here, which has the form of an order's number.
    public func refundNumber() throws(JSONError) -> String {
        try string("a refund number of 1 to 40 letters, digits, - or _") {
            AttemptReference.isOrderNumber($0) ? $0 : nil
        }
    }
}
