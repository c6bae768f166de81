public import Timekeeping

/// A wallet's code to be shown to a terminal, good for one charge and one minute.
public struct PayerCodeIssue: JSONMessage {
    /// The code as 19 digits that begin with 62, which tills take for a UnionPay payer code.
    public let digits: String
    /// The same code as EMVCo's consumer-presented form, in base64.
    public let consumerPresented: String
    /// Until when it can be charged.
    public let expiresAt: Timestamp

    /// A code.
    public init(digits: String, consumerPresented: String, expiresAt: Timestamp) {
        self.digits = digits
        self.consumerPresented = consumerPresented
        self.expiresAt = expiresAt
    }

    public init(from reader: JSONReader) throws(JSONError) {
        digits = try reader.member("code").string(longest: 32)
        consumerPresented = try reader.member("consumer_presented").string(longest: 512)
        expiresAt = try reader.member("expires_at").timestamp()
    }

    public var json: JSONValue {
        [
            "code": .string(digits),
            "consumer_presented": .string(consumerPresented),
            "expires_at": .string(expiresAt.description),
        ]
    }
}
