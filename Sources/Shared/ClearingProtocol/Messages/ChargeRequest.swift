/// A terminal's request to charge the wallet whose code was scanned: one attempt at an order.
public struct ChargeRequest: JSONMessage {
    /// What is owed, by which attempt, until when.
    public let registration: OrderRegistration
    /// The payer's code as it was scanned: its digits, or a consumer-presented code of EMVCo.
    public let payerCode: String

    /// A request.
    public init(registration: OrderRegistration, payerCode: String) {
        self.registration = registration
        self.payerCode = payerCode
    }

    public init(from reader: JSONReader) throws(JSONError) {
        registration = try OrderRegistration(from: reader)
        let field = try reader.member("payer_code")
        // What is refused is not repeated: it may be a code that pays, or a card's number.
        guard case .string(let text) = field.value, (1...512).contains(text.utf8.count) else {
            throw field.refused("…", "a text of 1 to 512 bytes")
        }
        payerCode = text
    }

    public var json: JSONValue {
        guard case .object(var members) = registration.json else { return .null }
        members["payer_code"] = .string(payerCode)
        return .object(members)
    }
}
