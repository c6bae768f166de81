public import ClearingProtocol

/// A receipt goes to a printer: it stands in the journal before its first byte is sent.
public struct ReceiptPrinted: JSONMessage {
    /// The number of the payment.
    public let payment: String
    /// The network's number of the refund whose receipt it is; `nil` for the payment's own.
    public let refund: String?
    /// Which copy it is, from 1; 0 for the original.
    public let copy: Int

    /// A print.
    public init(payment: String, refund: String? = nil, copy: Int) {
        self.payment = payment
        self.refund = refund
        self.copy = copy
    }

    public init(from reader: JSONReader) throws(JSONError) {
        payment = try reader.member("payment").string(longest: 32)
        refund = try reader.optional("refund")?.string(longest: 32)
        copy = try reader.member("copy").count()
    }

    public var json: JSONValue {
        .members([
            "payment": .string(payment),
            "refund": refund.map(JSONValue.string),
            "copy": .integer(Int64(copy)),
        ])
    }
}
